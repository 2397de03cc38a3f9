import { ChevronDown, ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";
import { buttonClass } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { CountryHelp } from "@/lib/safety/helplines";
import { countryName, inSentence } from "./country";
import { Emergency, Lines } from "./lines";

/** Numbers that reach somebody at once, where the reader's country is not known. */
const EMERGENCY = [
  { number: "112", where: "Europe, India, and from mobile phones in most of the world" },
  { number: "911", where: "United States, Canada, and much of the Americas" },
  { number: "999", where: "United Kingdom, Ireland, Hong Kong" },
  { number: "000", where: "Australia" },
];

type HelpPageProps = {
  /** By ISO 3166 code. */
  countries: Readonly<Record<string, CountryHelp>>;
  /** Where the reader seems to be. */
  country: string | null;
};

/** Where help is, and what Ensemble is and is not. The reader's own country comes first. */
export function HelpPage({ countries, country }: HelpPageProps) {
  const near = country && Object.hasOwn(countries, country) ? countries[country] : undefined;
  const name = country ? countryName(country) : "";
  const others = Object.keys(countries)
    .filter((code) => !near || code !== country)
    .sort((a, b) => countryName(a).localeCompare(countryName(b)));
  return (
    <Page
      title="Help in a hard moment"
      lead="You do not have to carry this alone. There are people who listen, and who have heard it before."
      width="narrow"
    >
      {near ? (
        <Part title={`Somebody to talk to in ${inSentence(country as string)}`}>
          <Card className="overflow-clip">
            <Lines lines={near.lines} />
          </Card>
        </Part>
      ) : null}
      <Part title="If it is urgent">
        <p className="text-pretty">
          If you or somebody near you is in danger, call the emergency number where you are. “I am not safe”
          is enough to say.
        </p>
        <Card className="divide-y divide-line overflow-clip">
          {near ? <Emergency number={near.emergency} where={name} /> : null}
          {near ? null : EMERGENCY.map((one) => <Emergency key={one.number} {...one} />)}
        </Card>
      </Part>
      <Part title={near ? "Somewhere else" : "Somebody to talk to"}>
        <p className="text-pretty">
          Find A Helpline knows free and confidential lines in more than a hundred countries, by phone, text
          and chat.
        </p>
        <a
          href="https://findahelpline.com"
          target="_blank"
          rel="noopener noreferrer"
          className={buttonClass("quiet", "self-start")}
        >
          findahelpline.com
          <ExternalLink aria-hidden className="size-4" />
        </a>
        <Card className="divide-y divide-line overflow-clip">
          {others.map((code) => (
            <Country key={code} name={countryName(code)} help={countries[code] as CountryHelp} />
          ))}
        </Card>
      </Part>
      <Part title="Until somebody answers">
        <ul className="flex list-disc flex-col gap-2 pl-5 marker:text-ink-faint">
          <li>Go where other people are, or ask one person to stay with you, on the phone too.</li>
          <li>Put distance between you and anything you could hurt yourself with.</li>
          <li>You need not decide anything today. The worst of it comes in waves, and waves pass.</li>
        </ul>
      </Part>
      <Part title="What Ensemble is, and is not">
        <p className="text-pretty">
          The personas are programs. They can be kind company, but they are no people, no therapists and no
          doctors; they make mistakes, and they cannot come to you.
        </p>
        <p className="text-pretty">
          When a message sounds as if somebody might be in danger, this page is offered beside the reply. The
          check runs on this installation, outside every persona, and can be wrong in both directions. The
          conversation goes on as before, and <strong className="font-semibold">nobody is told</strong>. That
          also means that nobody comes unless you reach out. Please do not wait for it.
        </p>
      </Part>
    </Page>
  );
}

/** One country, which opens without a script. */
function Country({ name, help }: { name: string; help: CountryHelp }) {
  return (
    <details className="group">
      <summary className="-outline-offset-2 flex min-h-13 items-center justify-between gap-4 px-4 transition-colors hover:bg-fill [&::-webkit-details-marker]:hidden">
        {name}
        <ChevronDown
          aria-hidden
          className="size-5 shrink-0 text-ink-faint transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="divide-y divide-line border-line border-t bg-page">
        <Lines lines={help.lines} />
        <Emergency number={help.emergency} where="Emergency" />
      </div>
    </details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-18">{title}</h2>
      {children}
    </section>
  );
}
