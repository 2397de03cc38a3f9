"use client";

import { useEffect, useState } from "react";
import { learnedWords } from "@/components/memory/forget-words";
import { Refusal, request, wordsOf } from "@/components/request";
import { toast } from "@/components/ui/announce";
import { Confirm } from "@/components/ui/confirm";
import { ErrorState } from "@/components/ui/error-state";
import { Switch } from "@/components/ui/switch";
import type { ForgottenMessage, OneMessageView, SpanView } from "@/lib/chat/view";
import type { ForgetMessageProps } from "./forget-message";
import { forgottenWords, staysWords } from "./forget-message-words";

/** What forgetting takes along, and the reply to the message, as the server knows it. */
type Known = { count: SpanView; replyId: number | null };

export function ForgetMessageWindow({ open, onOpenChange, item, persona, onForgotten }: ForgetMessageProps) {
  const [known, setKnown] = useState<Known | null>(null);
  const [withReply, setWithReply] = useState(true);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const id = item?.id ?? null;
  const base = `/api/personas/${persona.id}/messages`;
  const name = persona.display_name;
  const hasReply = known !== null && known.replyId !== null;
  const learned = known ? learnedWords(known.count) : "";

  useEffect(() => {
    if (!open || id === null) return;
    let left = false;
    setKnown(null);
    setWithReply(true);
    setError(null);
    Promise.all([
      request<SpanView>("GET", `${base}/span?from=${id}&to=${id}`),
      request<OneMessageView>("GET", `${base}/${id}`),
    ]).then(
      ([count, { reply_id: replyId }]) => left || setKnown({ count, replyId }),
      // It can be forgotten all the same.
      () => left || setKnown({ count: { messages: 1, memories: 0, preferences: 0 }, replyId: null }),
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
      const path = `${base}/${id}?with_reply=${hasReply && withReply}`;
      const { deleted, message_ids } = await request<ForgottenMessage>("DELETE", path);
      toast(forgottenWords(deleted));
      done(message_ids);
    } catch (thrown) {
      // Forgotten elsewhere meanwhile: that is what was wanted.
      if (thrown instanceof Refusal && thrown.status === 404) done([id]);
      else setError(wordsOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  function done(messageIds: number[]) {
    onOpenChange(false);
    onForgotten(messageIds);
  }

  return (
    <Confirm
      open={open}
      onOpenChange={onOpenChange}
      title="Forget this message?"
      description={
        <>
          “{item?.content.trim().slice(0, 140)}” goes for good, with the summary it went into
          {learned ? ` and ${learned} learned from it alone` : ""}. {name} cannot recall it then.{" "}
          {staysWords(item?.role ?? "user", name, hasReply ? withReply : null)}
        </>
      }
      confirm={busy ? "Forgetting…" : "Forget"}
      cancel="Keep"
      busy={busy || known === null}
      onConfirm={forget}
      returnTo={() => document.querySelector<HTMLElement>("[role=log]")}
    >
      {hasReply ? (
        <Switch
          label="Forget the reply as well"
          help="It may say again what you said."
          checked={withReply}
          onChange={(event) => setWithReply(event.target.checked)}
        />
      ) : null}
      {error ? <ErrorState>{error}</ErrorState> : null}
    </Confirm>
  );
}
