"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { download } from "@/components/download";
import { Page } from "@/components/layout/page";
import { toast } from "@/components/ui/announce";
import type { PersonaSummary } from "@/lib/personas/summary";
import type { PersonaView } from "@/lib/personas/view";
import type { PersonaTask } from "./card-menu";
import { CreateButton } from "./create-button";
import { CurrentCard } from "./current-card";
import { DeletePersona } from "./delete-persona";
import { type EditorTarget, PersonaEditor } from "./editor/editor";
import type { OwnPage } from "./own-page";
import { OwnSection } from "./own-section";
import { PersonaGrid } from "./persona-grid";
import { useOwnPersonas } from "./use-own-personas";
import { useSwitch } from "./use-switch";

type GalleryProps = {
  head: { title: string; lead: string };
  userId: number;
  system: PersonaSummary[];
  own: OwnPage;
  current: PersonaSummary;
};

/** The current persona, all the others to choose from, and the windows in which one's own are made and deleted. */
export function Gallery({ head, userId, system, own: first, current: serverCurrent }: GalleryProps) {
  const router = useRouter();
  const own = useOwnPersonas(first);
  const { currentId, failed, switchTo } = useSwitch(serverCurrent.id);
  const current = [...system, ...own.personas].find((one) => one.id === currentId) ?? serverCurrent;
  const [editing, setEditing] = useState<{ open: boolean; target: EditorTarget }>(closed);
  const [saved, setSaved] = useState<number | null>(null);
  const [deleting, setDeleting] = useState<{ open: boolean; persona: PersonaSummary } | null>(null);
  const create = () => open({ kind: "new" });

  function open(target: EditorTarget) {
    setSaved(null);
    setEditing({ open: true, target });
  }

  function onTask(task: PersonaTask, persona: PersonaSummary) {
    if (task === "edit") open({ kind: "edit", id: persona.id });
    else if (task === "copy") open({ kind: "copy", of: persona.id });
    else if (task === "export") download(`/api/personas/${persona.id}/export`);
    else setDeleting({ open: true, persona });
  }

  function onSaved(persona: PersonaView) {
    own.put(persona);
    if (editing.target.kind !== "edit") setSaved(persona.id);
    toast(editing.target.kind === "edit" ? "Saved" : `${persona.display_name} is here`);
    router.refresh();
  }

  function onVoice(persona: PersonaView) {
    own.put(persona);
    router.refresh();
  }

  function onDeleted(persona: PersonaSummary) {
    own.drop(persona.id);
    toast(`${persona.display_name} is deleted`);
    router.refresh();
  }

  const grid = { currentId: current.id, failed, onSelect: switchTo, onTask };
  return (
    <Page {...head} action={own.any ? undefined : <CreateButton onClick={create} />}>
      <CurrentCard persona={current} />
      <section aria-labelledby="system-personas" className="flex flex-col gap-4">
        <h2 id="system-personas" tabIndex={-1} className="text-18 outline-none">
          System personas
        </h2>
        <PersonaGrid {...grid} personas={system} />
      </section>
      {own.any ? <OwnSection {...grid} own={own} onCreate={create} /> : null}
      <PersonaEditor
        {...editing}
        onOpenChange={(wanted) => setEditing({ ...editing, open: wanted })}
        shelf="own"
        userId={userId}
        onSaved={onSaved}
        onVoice={onVoice}
        returnTo={() => (saved === null ? null : selectButton(saved))}
      />
      {deleting ? (
        <DeletePersona
          {...deleting}
          userId={userId}
          onOpenChange={(wanted) => setDeleting({ ...deleting, open: wanted })}
          onDeleted={onDeleted}
          returnTo={() => document.getElementById(own.any ? "own-personas" : "system-personas")}
        />
      ) : null}
    </Page>
  );
}

const closed = { open: false, target: { kind: "new" } as EditorTarget };

const selectButton = (id: number) =>
  document.querySelector<HTMLElement>(`#persona-${id} button[aria-pressed]`);
