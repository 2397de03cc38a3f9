import { Phone } from "lucide-react";
import type { Helpline } from "@/lib/safety/helplines";

const number =
  "-my-1 inline-flex min-h-11 shrink-0 items-center gap-2.5 rounded-control px-2 -mx-2 text-18 font-semibold tabular hover:bg-fill";

/** Lines of one country: who, when, and the ways to reach them. */
export function Lines({ lines }: { lines: readonly Helpline[] }) {
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li
          key={line.name}
          className="flex min-h-16 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5"
        >
          <span className="flex min-w-0 flex-1 basis-48 flex-col">
            <a
              href={line.url}
              target="_blank"
              rel="noopener noreferrer"
              className="-my-1.5 inline-flex min-h-11 min-w-11 items-center self-start underline decoration-line-control underline-offset-3 hover:decoration-current"
            >
              {line.name}
            </a>
            <span className="text-14 text-ink-soft">
              {line.hours}
              {line.text ? ` · by text: ${line.text}` : ""}
            </span>
          </span>
          {line.phone ? (
            <a href={callOf(line.phone)} aria-label={`Call ${line.name}: ${line.phone}`} className={number}>
              <Phone aria-hidden className="size-4 text-ink-soft" />
              {line.phone}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A number for danger to life. */
export function Emergency({ number: digits, where }: { number: string; where: string }) {
  return (
    <p className="flex min-h-14 items-center justify-between gap-4 px-4 py-1.5">
      <span className="text-14 text-ink-soft">{where}</span>
      <a href={callOf(digits)} aria-label={`Call ${digits}`} className={number}>
        <Phone aria-hidden className="size-4 text-ink-soft" />
        {digits}
      </a>
    </p>
  );
}

const callOf = (phone: string) => `tel:${phone.replace(/[^\d*#+]/g, "")}`;
