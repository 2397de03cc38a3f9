"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { request, wordsOf } from "@/components/request";
import { toast } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/input";
import type { RememberProps } from "./remember";

/** As long as a memory may be. */
const MOST = 500;

export function RememberWindow({ open, onOpenChange, item, persona }: RememberProps) {
  const form = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const name = persona.display_name;

  useEffect(() => {
    if (open) setError(null);
  }, [open]);

  async function save(event: FormEvent) {
    event.preventDefault();
    const content = field.current?.value.trim() ?? "";
    if (busy || !item) return;
    if (!content) return setError("A memory needs words.");
    setBusy(true);
    setError(null);
    try {
      await request("POST", `/api/personas/${persona.id}/memories`, { content, source_message_id: item.id });
      toast(`${name} will remember this.`);
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
      title="Remember this"
      description={`${name} keeps it in mind from now on, also when this message is forgotten. You find it under Memories.`}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" busy={busy}>
            Remember
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={save}>
        <Field label="In your words" error={error}>
          {(control) => (
            <Textarea
              ref={field}
              key={item?.key}
              defaultValue={shortened(item?.content ?? "")}
              maxLength={MOST}
              rows={4}
              {...control}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

/** As much of a message as a memory can hold, up to a whole word. */
function shortened(text: string): string {
  const clean = text.trim();
  if (clean.length <= MOST) return clean;
  return clean.slice(0, MOST).replace(/\s+\S*$/, "");
}
