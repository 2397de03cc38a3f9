"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Sparkle } from "@/components/persona/sparkle";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { Dialog } from "@/components/ui/dialog";
import { ErrorState } from "@/components/ui/error-state";
import { Loading, Skeleton } from "@/components/ui/skeleton";
import type { EditorTarget, PersonaEditorProps } from "./editor";
import { EditorForm } from "./editor-form";
import type { Shelf } from "./store";
import { useEditor } from "./use-editor";
import { useStart } from "./use-start";

/** The window around the form: it never closes over unsaved words without asking. */
export function EditorWindow(props: PersonaEditorProps) {
  const { open, onOpenChange, target, shelf, userId, onSaved, onVoice, returnTo } = props;
  const { loaded, error, retry } = useStart(open, target, shelf);
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  const [asking, setAsking] = useState<{ open: boolean; onlyRecorded: boolean }>(NOT_ASKING);
  const form = useRef<FormHandle | null>(null);

  function close() {
    if (form.current?.sending) return;
    if (form.current?.unsaved) setAsking({ open: true, onlyRecorded: form.current.onlyRecorded });
    else onOpenChange(false);
  }

  return (
    <>
      <Dialog
        kind="sheet"
        open={open}
        onOpenChange={(wanted) => (wanted ? onOpenChange(true) : close())}
        title={titleOf(target, shelf, loaded?.start.persona?.display_name)}
        returnTo={returnTo}
        footer={<div ref={setFoot} className="w-full" />}
      >
        {loaded ? (
          <Filled
            key={draftOf(target)}
            handleRef={form}
            given={{ userId, shelf, start: loaded.start, draftOf: draftOf(target), onVoice }}
            picture={loaded.picture}
            foot={foot}
            onCancel={close}
            onSaved={(persona) => {
              onSaved(persona);
              onOpenChange(false);
            }}
          />
        ) : error ? (
          <ErrorState className="mt-5" action={<Button onClick={retry}>Try again</Button>}>
            {error}
          </ErrorState>
        ) : (
          <Waiting />
        )}
      </Dialog>
      <Confirm
        open={asking.open}
        onOpenChange={(wanted) => setAsking({ ...asking, open: wanted })}
        title={asking.onlyRecorded ? "Discard the recording?" : "Discard what you typed?"}
        description="It has not been saved. If you keep editing, nothing is lost."
        cancel="Keep editing"
        confirm="Discard"
        onConfirm={() => {
          form.current?.discard();
          setAsking({ ...asking, open: false });
          onOpenChange(false);
        }}
      />
    </>
  );
}

const NOT_ASKING = { open: false, onlyRecorded: false };

type FormHandle = { unsaved: boolean; onlyRecorded: boolean; sending: boolean; discard: () => void };

type FilledProps = {
  handleRef: { current: FormHandle | null };
  given: Omit<Parameters<typeof useEditor>[0], "onSaved">;
  picture: Blob | null;
  foot: HTMLElement | null;
  onCancel: () => void;
  onSaved: PersonaEditorProps["onSaved"];
};

function Filled({ handleRef, given, picture, foot, onCancel, onSaved }: FilledProps) {
  const editor = useEditor({ ...given, onSaved });
  const { unsaved, onlyRecorded, sending, custom, discard, pictureCameBack } = editor;
  const choose = useRef(editor.picture.choose);

  useEffect(() => {
    const isSending = sending !== null || custom.busy === "upload";
    handleRef.current = { unsaved, onlyRecorded, sending: isSending, discard };
    return () => {
      handleRef.current = null;
    };
  });

  useEffect(() => {
    if (picture && !pictureCameBack) void choose.current(picture, true);
  }, [picture, pictureCameBack]);

  return <EditorForm editor={editor} shelf={given.shelf} foot={foot} onCancel={onCancel} />;
}

function Waiting() {
  return (
    <div className="flex flex-col gap-5 pt-5">
      <Loading label="The persona is loading." />
      <Skeleton className="h-36 rounded-card" />
      <Skeleton className="mt-6 h-12" />
      <Skeleton className="h-12" />
      <Skeleton className="h-36" />
    </div>
  );
}

/** Each form has a draft of its own. */
function draftOf(target: EditorTarget): string {
  if (target.kind === "new") return "new";
  return target.kind === "copy" ? `copy-${target.of}` : String(target.id);
}

function titleOf(target: EditorTarget, shelf: Shelf, name: string | undefined): ReactNode {
  if (target.kind === "edit") return name ? `Edit ${name}` : "Edit";
  if (shelf === "system") return "Create system persona";
  return (
    <>
      <Sparkle />
      Create Custom Persona
    </>
  );
}
