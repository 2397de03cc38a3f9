"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Textarea } from "@/components/ui/input";
import type { FactView } from "@/lib/memory/view";
import { FACT_MOST } from "./add-fact";

/** A fact's words, to be corrected in their place. Escape leaves them as they were. */
export function EditFact({
  fact,
  onSave,
  onDone,
}: {
  fact: FactView;
  onSave: (content: string) => Promise<void>;
  onDone: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    const element = field.current;
    // After the menu has given the focus back.
    const frame = requestAnimationFrame(() => {
      element?.focus();
      element?.setSelectionRange(element.value.length, element.value.length);
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  async function save(event?: FormEvent) {
    event?.preventDefault();
    const content = field.current?.value.trim() ?? "";
    if (busy) return;
    if (!content) return setError("A memory needs words. To be rid of it, forget it.");
    if (content === fact.content) return onDone();
    setBusy(true);
    setError(null);
    try {
      await onSave(content);
      announce("Corrected.");
      onDone();
    } catch (thrown) {
      setError(wordsOf(thrown));
      setBusy(false);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onDone();
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      void save();
    }
  }

  return (
    <form onSubmit={save} className="flex flex-col gap-3 p-3">
      <Textarea
        ref={field}
        aria-label="The memory"
        defaultValue={fact.content}
        maxLength={FACT_MOST}
        rows={2}
        onKeyDown={onKeyDown}
        className="min-h-16"
      />
      {error ? <ErrorState>{error}</ErrorState> : null}
      <div className="flex justify-end gap-2">
        <Button variant="ghost" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" busy={busy}>
          Save
        </Button>
      </div>
    </form>
  );
}
