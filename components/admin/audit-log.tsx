"use client";

import { useState } from "react";
import { ago } from "@/components/account/ago";
import { request } from "@/components/request";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ErrorState } from "@/components/ui/error-state";
import { useWork } from "@/components/use-work";
import type { AuditPage } from "@/lib/admin/view";
import { auditSentence } from "./audit-words";

/** What administrators did, newest first. `now` is when the page was made, in ms. */
export function AuditLog({ first, now }: { first: AuditPage; now: number }) {
  const [page, setPage] = useState(first);
  const { busy, error, work } = useWork();

  const more = () =>
    work(async () => {
      const before = page.entries.at(-1)?.id;
      const next = await request<AuditPage>("GET", `/api/admin/audit?limit=50&before=${before}`);
      setPage({ entries: [...page.entries, ...next.entries], has_more: next.has_more });
    });

  return (
    <section aria-labelledby="desk-audit" className="flex flex-col gap-4">
      <header className="flex flex-col gap-0.5">
        <h2 id="desk-audit" className="text-18">
          Audit log
        </h2>
        <p className="text-14 text-ink-soft">What administrators did, newest first.</p>
      </header>
      {page.entries.length === 0 ? (
        <p className="py-8 text-center text-ink-soft">Nothing has been done here yet.</p>
      ) : (
        <Card>
          <ol className="divide-y divide-line">
            {page.entries.map((entry) => (
              <li
                key={entry.id}
                className="flex min-h-12 flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5 px-4 py-3"
              >
                <span className="min-w-0 break-words">{auditSentence(entry)}</span>
                <time
                  dateTime={entry.created_at}
                  title={stamp(entry.created_at)}
                  className="text-14 text-ink-soft"
                >
                  {ago(entry.created_at, now)}
                </time>
              </li>
            ))}
          </ol>
        </Card>
      )}
      {error ? <ErrorState>{error}</ErrorState> : null}
      {page.has_more ? (
        <Button busy={busy} onClick={more} className="self-center">
          {busy ? "Loading…" : "Show more"}
        </Button>
      ) : null}
    </section>
  );
}

/** To the second, in the one zone that everybody means the same by. */
const stamp = (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
