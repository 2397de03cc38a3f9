"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type EditorTarget, PersonaEditor } from "@/components/persona/editor/editor";
import { request, wordsOf } from "@/components/request";
import { announce, toast } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ErrorState } from "@/components/ui/error-state";
import type { SystemPersonaView } from "@/lib/admin/view";
import { DeleteSystemPersona } from "./delete-system-persona";
import { placesOf, shifted } from "./order";
import { RetirePersona } from "./retire-persona";
import { type DeskTask, SystemPersonaRow } from "./system-persona-row";

type Asked = { what: "retire" | "delete"; persona: SystemPersonaView; open: boolean };

/** Every system persona in its order, in use or not. */
export function SystemPersonas({ personas, userId }: { personas: SystemPersonaView[]; userId: number }) {
  const router = useRouter();
  const [known, setKnown] = useState(personas);
  const [list, setList] = useState(personas);
  const [error, setError] = useState<string | null>(null);
  const [editing, setEditing] = useState<{ open: boolean; target: EditorTarget }>({
    open: false,
    target: { kind: "new" },
  });
  const [asked, setAsked] = useState<Asked | null>(null);
  const inUse = list.filter((one) => one.is_active).length;

  if (known !== personas) {
    setKnown(personas);
    setList(personas);
  }

  async function move(persona: SystemPersonaView, by: -1 | 1) {
    const next = shifted(list, persona.id, by);
    if (next === list) return;
    const places = placesOf(next);
    setList(next.map((one) => ({ ...one, ...places.find(({ id }) => id === one.id) })));
    announce(`${persona.display_name} is now at place ${next.indexOf(persona) + 1} of ${next.length}.`);
    await act(async () => {
      for (const { id, sort_order } of places)
        await request("PUT", `/api/admin/personas/${id}`, { sort_order });
    });
  }

  async function act(work: () => Promise<unknown>) {
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(wordsOf(thrown));
      setList(known);
    }
    router.refresh();
  }

  function onTask(task: DeskTask, persona: SystemPersonaView) {
    if (task === "up" || task === "down") void move(persona, task === "up" ? -1 : 1);
    else if (task === "edit") setEditing({ open: true, target: { kind: "edit", id: persona.id } });
    else if (task === "copy") setEditing({ open: true, target: { kind: "copy", of: persona.id } });
    else if (task === "use")
      void act(async () => {
        await request("PUT", `/api/admin/personas/${persona.id}`, { is_active: true });
        toast(`${persona.display_name} is in use again`);
      });
    else setAsked({ what: task, persona, open: true });
  }

  const window = asked && {
    open: asked.open,
    persona: asked.persona,
    onOpenChange: (open: boolean) => setAsked({ ...asked, open }),
    onDone: (words: string) => {
      toast(words);
      router.refresh();
    },
  };
  return (
    <section aria-labelledby="desk-personas" className="flex flex-col gap-4">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="desk-personas" tabIndex={-1} className="text-18 outline-none">
          System personas
        </h2>
        <Button
          icon={<Plus aria-hidden className="size-4" />}
          onClick={() => setEditing({ open: true, target: { kind: "new" } })}
        >
          Create system persona
        </Button>
      </header>
      {error ? <ErrorState>{error}</ErrorState> : null}
      <Card>
        <ol className="divide-y divide-line">
          {list.map((persona, at) => (
            <SystemPersonaRow
              key={persona.id}
              persona={persona}
              isFirst={at === 0}
              isLast={at === list.length - 1}
              isOnlyInUse={persona.is_active && inUse === 1}
              onTask={onTask}
            />
          ))}
        </ol>
      </Card>
      <PersonaEditor
        {...editing}
        onOpenChange={(open) => setEditing({ ...editing, open })}
        shelf="system"
        userId={userId}
        onSaved={(persona) => {
          toast(`${persona.display_name} is saved`);
          router.refresh();
        }}
      />
      {window && asked.what === "retire" ? <RetirePersona {...window} /> : null}
      {window && asked.what === "delete" ? (
        <DeleteSystemPersona
          {...window}
          onRetire={() => setAsked({ ...asked, what: "retire" })}
          returnTo={() => document.getElementById("desk-personas")}
        />
      ) : null}
    </section>
  );
}
