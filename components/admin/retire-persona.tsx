"use client";

import { request } from "@/components/request";
import { Confirm } from "@/components/ui/confirm";
import { ErrorState } from "@/components/ui/error-state";
import { useWork } from "@/components/use-work";
import type { SystemPersonaView } from "@/lib/admin/view";

type RetirePersonaProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  persona: SystemPersonaView;
  onDone: (words: string) => void;
};

/** Asks before a system persona is offered to nobody any more. */
export function RetirePersona({ open, onOpenChange, persona, onDone }: RetirePersonaProps) {
  const { busy, error, work } = useWork();
  const name = persona.display_name;

  async function retire() {
    const done = await work(() => request("PUT", `/api/admin/personas/${persona.id}`, { is_active: false }));
    if (!done) return;
    onDone(`${name} is out of use`);
    onOpenChange(false);
  }

  return (
    <Confirm
      open={open}
      onOpenChange={onOpenChange}
      title={`Take ${name} out of use?`}
      description={`Nobody can choose ${name} any more, and whoever talks to ${name} now is given another persona. Every history is kept, and comes back when you put ${name} in use again.`}
      confirm="Take out of use"
      danger={false}
      busy={busy}
      onConfirm={retire}
    >
      {error ? <ErrorState>{error}</ErrorState> : null}
    </Confirm>
  );
}
