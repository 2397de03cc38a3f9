"use client";

import { useEffect, useState } from "react";
import { Refusal, request, wordsOf } from "@/components/request";
import { toast } from "@/components/ui/announce";
import { Confirm } from "@/components/ui/confirm";
import { ErrorState } from "@/components/ui/error-state";
import type { Forgotten, SpanView } from "@/lib/chat/view";
import type { ForgetMessageProps } from "./forget-message";

export function ForgetMessageWindow({ open, onOpenChange, item, persona, onForgotten }: ForgetMessageProps) {
  const [count, setCount] = useState<SpanView | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const id = item?.id ?? null;
  const base = `/api/personas/${persona.id}/messages`;

  useEffect(() => {
    if (!open || id === null) return;
    let left = false;
    setCount(null);
    setError(null);
    request<SpanView>("GET", `${base}/span?from=${id}&to=${id}`).then(
      (found) => left || setCount(found),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [open, id, base]);

  async function forget() {
    if (id === null) return;
    setBusy(true);
    setError(null);
    try {
      const { deleted } = await request<Forgotten>("DELETE", `${base}/${id}`);
      toast(deleted.memories > 0 ? `Forgotten, with ${memories(deleted.memories)}.` : "Forgotten.");
      done(id);
    } catch (thrown) {
      // Forgotten elsewhere meanwhile: that is what was wanted.
      if (thrown instanceof Refusal && thrown.status === 404) done(id);
      else setError(wordsOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  function done(messageId: number) {
    onOpenChange(false);
    onForgotten(messageId);
  }

  return (
    <Confirm
      open={open}
      onOpenChange={onOpenChange}
      title="Forget this message?"
      description={
        <>
          “{item?.content.trim().slice(0, 140)}” goes for good, with the summary it went into
          {count && count.memories > 0 ? ` and ${memories(count.memories)} learned from it alone` : ""}.{" "}
          {persona.display_name} cannot recall it then.
        </>
      }
      confirm={busy ? "Forgetting…" : "Forget"}
      cancel="Keep"
      busy={busy}
      onConfirm={forget}
      returnTo={() => document.querySelector<HTMLElement>("[role=log]")}
    >
      {error ? <ErrorState>{error}</ErrorState> : null}
    </Confirm>
  );
}

const memories = (count: number) => (count === 1 ? "1 memory" : `${count} memories`);
