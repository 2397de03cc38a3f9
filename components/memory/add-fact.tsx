"use client";

import { type FormEvent, useId, useRef, useState } from "react";
import { wordsOf } from "@/components/request";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { Input } from "@/components/ui/input";

/** As long as a memory may be. */
export const FACT_MOST = 500;

/** Something to remember, told directly. */
export function AddFact({ name, onAdd }: { name: string; onAdd: (content: string) => Promise<void> }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function add(event: FormEvent) {
    event.preventDefault();
    const content = field.current?.value.trim() ?? "";
    if (!content || busy) return field.current?.focus();
    setBusy(true);
    setError(null);
    try {
      await onAdd(content);
      if (field.current) field.current.value = "";
      announce(`${name} will remember this.`);
    } catch (thrown) {
      setError(wordsOf(thrown));
    } finally {
      setBusy(false);
      field.current?.focus();
    }
  }

  return (
    <form onSubmit={add} className="flex flex-col gap-2">
      <div className="flex gap-2">
        <label htmlFor={id} className="sr-only">
          Something {name} should remember
        </label>
        <Input
          ref={field}
          id={id}
          placeholder="Something to remember"
          maxLength={FACT_MOST}
          autoComplete="off"
          className="min-w-0 flex-1"
        />
        <Button type="submit" busy={busy} className="h-12 shrink-0">
          Remember
        </Button>
      </div>
      {error ? <ErrorState>{error}</ErrorState> : null}
    </form>
  );
}
