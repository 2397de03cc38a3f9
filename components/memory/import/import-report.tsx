"use client";

import { ErrorState } from "@/components/ui/error-state";
import type { Report } from "./send";
import type { Chosen } from "./use-import";

const REFUSED_SHOWN = 20;

/** What became of the messages of a file. */
export function ImportReport({ report, file, name }: { report: Report; file: Chosen; name: string }) {
  const { imported, skipped, refused, left, problem } = report;
  const rows = [
    [imported, "brought over"],
    [skipped, "skipped, because they were already here"],
    [refused.length, "refused"],
    [left, "not tried"],
  ] as const;
  return (
    <div className="flex flex-col gap-5">
      {problem ? (
        <ErrorState>{problem} Import the same file again to go on where it ended.</ErrorState>
      ) : null}
      <h3 className="text-16">
        {problem
          ? "It broke off"
          : left > 0
            ? "Cancelled"
            : imported === 0
              ? "Nothing new in this file"
              : `${name} can recall it now`}
      </h3>
      <dl className="flex flex-col divide-y divide-line border-line border-y">
        {rows
          .filter(([count], index) => index === 0 || count > 0)
          .map(([count, words]) => (
            <div key={words} className="flex items-baseline gap-3 py-2.5">
              <dt className="order-2 text-ink-soft">{words}</dt>
              <dd className="tabular order-1 min-w-14 text-right text-18 font-semibold">
                {count.toLocaleString("en")}
              </dd>
            </div>
          ))}
      </dl>
      {refused.length > 0 ? (
        <ul className="flex flex-col gap-2 text-14">
          {refused.slice(0, REFUSED_SHOWN).map(({ message, reason }) => (
            <li key={message.external_id}>
              <span className="line-clamp-1 break-words">“{message.content.trim().slice(0, 120)}”</span>
              <span className="text-danger">{reason}</span>
            </li>
          ))}
          {refused.length > REFUSED_SHOWN ? (
            <li className="text-ink-soft">and {refused.length - REFUSED_SHOWN} more</li>
          ) : null}
        </ul>
      ) : null}
      <p className="text-14 text-ink-soft text-pretty">
        From {file.name}. {imported > 0 ? "Learning from it goes on in the background." : ""}
      </p>
    </div>
  );
}
