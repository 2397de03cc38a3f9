import type { Metadata } from "next";
import { Visitor } from "@/components/developers/visitor";
import { Page } from "@/components/layout/page";
import { Card } from "@/components/ui/card";
import { currentUser } from "@/lib/auth/session";
import { HELPLINES } from "@/lib/safety/helplines";

export const metadata: Metadata = { title: "Help", description: "Where to find somebody to talk to now." };

/** Open to everybody, signed in or not. */
export default async function HelpPage() {
  const page = (
    <Page title="Talk to somebody now" lead="You do not have to get through this alone." width="narrow">
      <section className="flex flex-col gap-3">
        <p>
          If you or somebody near you is in danger, call your local emergency number: 112 in Europe, 911 in
          the United States and Canada, 999 in the United Kingdom, 000 in Australia.
        </p>
        <p>
          These lines are there day and night, for any reason and for everybody. If your country is not among
          them,{" "}
          <a
            className="underline underline-offset-4"
            href="https://findahelpline.com"
            rel="noopener noreferrer"
          >
            findahelpline.com
          </a>{" "}
          knows lines all over the world.
        </p>
      </section>
      <Card>
        <ul className="divide-y divide-line">
          {HELPLINES.map(({ country, name, phone, note }) => (
            <li
              key={country}
              className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 px-4 py-3"
            >
              <span>
                <span className="block font-medium">{country}</span>
                <span className="block text-14 text-ink-soft">{name}</span>
              </span>
              <a
                className="inline-flex min-h-11 items-center text-18 tabular-nums underline underline-offset-4"
                href={`tel:${phone.replaceAll(" ", "")}`}
              >
                {phone}
                {note ? <span className="ml-2 text-14 text-ink-soft">{note}</span> : null}
              </a>
            </li>
          ))}
        </ul>
      </Card>
      <section className="flex flex-col gap-3">
        <h2 className="text-18">What Ensemble does, and does not</h2>
        <p>
          The personas are programs, not people and not therapists. When a message sounds as if somebody might
          be in danger, this page is offered beside the reply. The check runs on this installation; nobody is
          told, and nothing is reported anywhere. It can be wrong in both directions, so please do not wait
          for it.
        </p>
      </section>
    </Page>
  );
  return (await currentUser()) ? page : <Visitor>{page}</Visitor>;
}
