"use client";

import { Download } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { download } from "@/components/download";
import { plainName } from "@/components/plain-name";
import { Refusal, request, wordsOf } from "@/components/request";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import type { DeletePersonaProps } from "./delete-persona";
import { draftKey, dropDraft } from "./editor/draft";
import { type Holdings, holdingsWords } from "./holdings-words";

export function DeleteWindow(props: DeletePersonaProps) {
  const { open, onOpenChange, persona, userId, onDeleted, returnTo } = props;
  const { id } = persona;
  const name = plainName(persona.display_name);
  const [holdings, setHoldings] = useState<Holdings | "unknown" | null>(null);
  const [busy, setBusy] = useState(false);
  const [gone, setGone] = useState(false);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    setHoldings(null);
    setError(null);
    setGone(false);
    if (!open) return;
    let left = false;
    request<Holdings>("GET", `/api/personas/${id}/holdings`)
      .catch(() => "unknown" as const)
      .then((found) => left || setHoldings(found));
    return () => {
      left = true;
    };
  }, [open, id]);

  async function remove() {
    setBusy(true);
    setError(null);
    const problem = await request("DELETE", `/api/personas/${id}`).then(() => null, refusal);
    setBusy(false);
    setError(problem);
    if (problem !== null) return;
    dropDraft(draftKey(userId, `own:${id}`));
    setGone(true);
    onDeleted(persona);
    onOpenChange(false);
  }

  return (
    <Dialog
      kind="alert"
      open={open}
      onOpenChange={onOpenChange}
      title={`Delete ${name}?`}
      description={warningOf(name, holdings)}
      returnTo={() => (gone ? returnTo() : null)}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button variant="danger" busy={busy} onClick={remove}>
            {busy ? "Deleting…" : `Delete ${name}`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 pt-1">
        <Button
          icon={<Download aria-hidden className="size-4" />}
          onClick={() => download(`/api/personas/${id}/export`)}
          className="self-start"
        >
          Export first
        </Button>
        {error ? <ErrorState>{error}</ErrorState> : null}
      </div>
    </Dialog>
  );
}

/** Why it stays; null when it was deleted elsewhere meanwhile, which is what was wanted. */
const refusal = (thrown: unknown): string | null =>
  thrown instanceof Refusal && thrown.status === 404 ? null : wordsOf(thrown);

function warningOf(name: string, holdings: Holdings | "unknown" | null): ReactNode {
  if (holdings === null) return "Counting what would go with it…";
  if (holdings === "unknown")
    return `Everything you and ${name} share is deleted for good. It could not be counted just now. This cannot be undone.`;
  const words = holdingsWords(holdings);
  if (!words)
    return `You and ${name} share nothing yet, so nothing else is lost. The persona itself cannot be brought back.`;
  return (
    <>
      With {name}, this deletes <strong className="font-semibold text-ink">{words}</strong> for good. It
      cannot be undone.
    </>
  );
}
