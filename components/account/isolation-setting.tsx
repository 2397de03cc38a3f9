"use client";

import { CircleAlert, CircleCheck, CircleMinus } from "lucide-react";
import { useEffect, useState } from "react";
import { request, wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import type { IsolationReport } from "@/lib/isolation/view";
import { isolationWords } from "./isolation-words";
import { keepLastReport, readLastReport } from "./last-report";
import { Row, Section } from "./section";

/** Proof, on demand, that what one persona is told no other one knows. */
export function IsolationSetting({ userId }: { userId: number }) {
  const [report, setReport] = useState<IsolationReport | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => setReport(readLastReport(userId)), [userId]);

  async function check() {
    setBusy(true);
    setError(null);
    try {
      const found = await request<IsolationReport>("POST", "/api/isolation-report");
      setReport(found);
      keepLastReport(userId, found);
      announce(verdict(found));
    } catch (thrown) {
      setError(wordsOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Section title="Isolation" error={error}>
      <Row>
        <span className="min-w-0 flex-1 basis-72 text-14 text-ink-soft text-pretty">
          What you tell one persona, no other one knows. You need not take that on trust: the check tells
          secret words to personas made for it, asks all of yours for them by the very way replies are made,
          looks through what your latest replies were made of, and goes over the rules of the database. It
          asks no language model, and leaves nothing behind.
        </span>
        <Button busy={busy} onClick={check}>
          {busy ? "Checking…" : report ? "Check again" : "Check now"}
        </Button>
      </Row>
      {report ? <Result report={report} /> : null}
    </Section>
  );
}

const verdict = (report: IsolationReport) =>
  report.ok ? "Your personas keep to themselves." : "Something is not as it should be.";

function Result({ report }: { report: IsolationReport }) {
  const at = new Date(report.checked_at);
  return (
    <div className="flex flex-col gap-3 px-4 py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className={report.ok ? "text-16" : "text-16 text-danger"}>{verdict(report)}</h3>
        <time dateTime={report.checked_at} className="text-14 text-ink-soft">
          {at.toLocaleString("en-US", { dateStyle: "long", timeStyle: "short" })}
        </time>
      </div>
      <ul className="flex flex-col gap-2 text-14">
        {isolationWords(report).map(({ ok, text }) => (
          <li key={text} className="flex items-start gap-2">
            {ok ? (
              <CircleCheck aria-label="All is well:" className="mt-0.5 size-4 shrink-0 text-success" />
            ) : ok === null ? (
              <CircleMinus aria-label="Nothing to check:" className="mt-0.5 size-4 shrink-0 text-ink-faint" />
            ) : (
              <CircleAlert aria-label="Not well:" className="mt-0.5 size-4 shrink-0 text-danger" />
            )}
            <span className="text-pretty">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
