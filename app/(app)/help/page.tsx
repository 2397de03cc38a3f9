import type { Metadata } from "next";
import { headers } from "next/headers";
import { Visitor } from "@/components/developers/visitor";
import { countryOf } from "@/components/safety/country";
import { HelpPage } from "@/components/safety/help-page";
import { currentUser } from "@/lib/auth/session";
import { HELPLINES } from "@/lib/safety/helplines";

export const metadata: Metadata = {
  title: "Help",
  description: "Where to find somebody to talk to now, and what Ensemble is and is not.",
};

/** Open to everybody, signed in or not, and whole without a script. */
export default async function Help() {
  const [user, head] = await Promise.all([currentUser(), headers()]);
  const page = <HelpPage countries={HELPLINES} country={countryOf(head.get("accept-language"))} />;
  return user ? page : <Visitor>{page}</Visitor>;
}
