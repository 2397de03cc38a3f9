import type { Metadata } from "next";
import { headers } from "next/headers";
import { apiDocument } from "@/app/api/document";
import { ApiReference } from "@/components/developers/api-reference";
import { Visitor } from "@/components/developers/visitor";
import { originOf } from "@/lib/auth/address";
import { currentUser } from "@/lib/auth/session";
import { budgetInWords } from "@/lib/openapi/budget";
import { reference } from "@/lib/openapi/reference";

export const metadata: Metadata = {
  title: "Developers",
  description: "Ensemble's HTTP interface: every call, what it takes and what it answers.",
};

/** Open to everybody: it shows what can be asked, and nobody's answers. */
export default async function DevelopersPage() {
  const [head, user] = await Promise.all([headers(), currentUser()]);
  const origin = originOf(head);
  const page = (
    <ApiReference
      reference={reference(apiDocument(), origin)}
      origin={origin}
      budgets={(["message", "upload", "write"] as const).map(budgetInWords)}
    />
  );
  return user ? page : <Visitor>{page}</Visitor>;
}
