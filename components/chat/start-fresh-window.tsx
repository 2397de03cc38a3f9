"use client";

import { type FormEvent, useEffect, useId, useState } from "react";
import { request, wordsOf } from "@/components/request";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Switch } from "@/components/ui/switch";
import type { ConversationView } from "@/lib/memory/view";
import type { StartFreshProps } from "./start-fresh";

export function StartFreshWindow({ open, onOpenChange, persona, incognito, onStarted }: StartFreshProps) {
  const form = useId();
  const [isIncognito, setIncognito] = useState(incognito);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const name = persona.display_name;

  useEffect(() => {
    if (!open) return;
    setIncognito(incognito);
    setError(null);
  }, [open, incognito]);

  async function start(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      const path = `/api/personas/${persona.id}/conversations`;
      onStarted(await request<ConversationView>("POST", path, { incognito: isIncognito }));
      onOpenChange(false);
    } catch (thrown) {
      setError(wordsOf(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Start fresh"
      description={`What you say next begins a new conversation. What ${name} knows about you stays, and so does all you said before.`}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" busy={busy}>
            Start fresh
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={start} className="flex flex-col gap-4 pt-2">
        {error ? <ErrorState>{error}</ErrorState> : null}
        <Switch
          label="Incognito"
          help={`Nothing is learned from it, until you end it. ${name} still answers, and the words stay in your history.`}
          checked={isIncognito}
          onChange={(event) => setIncognito(event.target.checked)}
        />
      </form>
    </Dialog>
  );
}
