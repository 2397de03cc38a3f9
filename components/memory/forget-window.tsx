"use client";

import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { download } from "@/components/download";
import { request, wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Forgotten, SpanView } from "@/lib/chat/view";
import type { ForgetSpanProps, Forgettable } from "./forget-span";
import { countWords, isOne, spanOfDays } from "./forget-words";

export function ForgetWindow({ open, onOpenChange, what, persona }: ForgetSpanProps) {
  const router = useRouter();
  const [days, setDays] = useState({ from: "", to: "" });
  const [count, setCount] = useState<SpanView | null>(null);
  const [gone, setGone] = useState<SpanView | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const name = persona.display_name;
  const query = what && queryOf(what, days);
  const base = `/api/personas/${persona.id}/messages`;

  useEffect(() => {
    if (!open) return;
    setGone(null);
    setError(null);
    setDays({ from: "", to: "" });
  }, [open]);

  useEffect(() => {
    setCount(null);
    if (!open || query === null) return;
    let left = false;
    request<SpanView>("GET", `${base}/span${query}`).then(
      (found) => left || setCount(found),
      (thrown) => left || setError(wordsOf(thrown)),
    );
    return () => {
      left = true;
    };
  }, [open, query, base]);

  async function forget() {
    if (query === null) return;
    setBusy(true);
    setError(null);
    try {
      const { deleted } = await request<Forgotten>("DELETE", `${base}${query}`);
      setGone(deleted);
      announce(`Forgotten: ${countWords(deleted)}.`);
      router.refresh();
    } catch (thrown) {
      setError(wordsOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  if (gone)
    return (
      <Dialog
        kind="alert"
        open={open}
        onOpenChange={onOpenChange}
        title="Forgotten"
        description={`${capital(countWords(gone))} ${isOne(gone) ? "is" : "are"} gone, and with them the summaries, moods, search entries and everything else made from them. ${name} cannot recall any of it.`}
        footer={<Button onClick={() => onOpenChange(false)}>Close</Button>}
      />
    );

  return (
    <Dialog
      kind="alert"
      open={open}
      onOpenChange={onOpenChange}
      title={titleOf(what, name)}
      description={query === null ? "Choose from which day to which." : warningOf(what, count, name)}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button variant="danger" busy={busy} disabled={!count || count.messages === 0} onClick={forget}>
            {busy ? "Forgetting…" : "Forget"}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 pt-1">
        {what?.kind === "days" ? (
          <div className="grid gap-4 sm:grid-cols-2">
            {(["from", "to"] as const).map((end) => (
              <Field key={end} label={end === "from" ? "First day" : "Last day"}>
                {(control) => (
                  <Input
                    type="date"
                    value={days[end]}
                    onChange={(event) => setDays({ ...days, [end]: event.target.value })}
                    {...control}
                  />
                )}
              </Field>
            ))}
          </div>
        ) : null}
        <Button
          icon={<Download aria-hidden className="size-4" />}
          onClick={() => download(`/api/personas/${persona.id}/export`)}
          className="self-start"
        >
          Export first
        </Button>
        {error ? <ErrorState>{error}</ErrorState> : null}
      </div>
    </Dialog>
  );
}

/** The span as an address has it; null while no day is chosen. */
function queryOf(what: Forgettable, days: { from: string; to: string }): string | null {
  if (what.kind === "everything") return "";
  if (what.kind === "conversation") return `?conversation=${what.id}`;
  const span = new URLSearchParams(spanOfDays(days.from, days.to)).toString();
  return span ? `?${span}` : null;
}

function titleOf(what: Forgettable | null, name: string): string {
  if (what?.kind === "conversation") return `Forget the conversation of ${what.day}?`;
  return what?.kind === "days" ? "Forget some days?" : `Forget everything with ${name}?`;
}

function warningOf(what: Forgettable | null, count: SpanView | null, name: string) {
  if (!count) return "Counting what would go…";
  if (count.messages === 0) return "Nothing was said then, so there is nothing to forget.";
  const stays =
    what?.kind === "everything"
      ? `What you told ${name} to remember by hand stays.`
      : "Memories that also come from elsewhere stay, and so do those you wrote by hand.";
  return (
    <>
      <strong className="font-semibold text-ink">{capital(countWords(count))}</strong>{" "}
      {isOne(count) ? "goes" : "go"} for good, with the summaries made from them. {stays} This cannot be
      undone.
    </>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
