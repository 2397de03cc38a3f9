"use client";

import { useState } from "react";
import { Refusal, request } from "@/components/request";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { ErrorState } from "@/components/ui/error-state";
import { useWork } from "@/components/use-work";
import type { SystemPersonaView } from "@/lib/admin/view";

type DeleteSystemPersonaProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  persona: SystemPersonaView;
  onDone: (words: string) => void;
  /** The gentler way, where deleting is refused. */
  onRetire: () => void;
  returnTo: () => HTMLElement | null;
};

/** Asks before a system persona goes; one that people have talked to stays, and the way to take it out of use is shown. */
export function DeleteSystemPersona(props: DeleteSystemPersonaProps) {
  const { open, onOpenChange, persona, onDone, onRetire, returnTo } = props;
  const { busy, error, work, forget } = useWork();
  const [gone, setGone] = useState(false);
  const [kept, setKept] = useState(false);
  const name = persona.display_name;

  async function remove() {
    const done = await work(() =>
      request("DELETE", `/api/admin/personas/${persona.id}`).catch((thrown) => {
        setKept(thrown instanceof Refusal && thrown.status === 409);
        throw thrown;
      }),
    );
    if (!done) return;
    setGone(true);
    onDone(`${name} is deleted`);
    onOpenChange(false);
  }

  return (
    <Confirm
      open={open}
      onOpenChange={(wanted) => {
        forget();
        setKept(false);
        onOpenChange(wanted);
      }}
      title={`Delete ${name}?`}
      description={`${name} is removed for everybody. This cannot be undone. It works only while nobody has talked to ${name}.`}
      confirm={busy ? "Deleting…" : `Delete ${name}`}
      busy={busy}
      onConfirm={remove}
      returnTo={() => (gone ? returnTo() : null)}
    >
      {error ? (
        <div className="flex flex-col gap-3">
          <ErrorState>{error}</ErrorState>
          {kept && persona.is_active ? (
            <Button className="self-start" onClick={onRetire}>
              Take out of use instead
            </Button>
          ) : null}
        </div>
      ) : null}
    </Confirm>
  );
}
