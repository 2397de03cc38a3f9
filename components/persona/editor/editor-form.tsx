"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { AvatarField } from "./avatar-field";
import { CustomVoice } from "./custom-voice";
import { Notes } from "./notes";
import { PreviewCard } from "./preview-card";
import { Progress } from "./progress";
import type { Shelf } from "./store";
import { StyleField } from "./style-field";
import { TextField } from "./text-field";
import { Tip } from "./tip";
import { TraitsField } from "./traits-field";
import type { Editor, Obstacle } from "./use-editor";
import { useIncomingPicture } from "./use-incoming-picture";
import { VoiceField } from "./voice-field";

type EditorFormProps = {
  editor: Editor;
  shelf: Shelf;
  /** Where the buttons go: the window's foot, which stays in sight. */
  foot: HTMLElement | null;
  onCancel: () => void;
};

/** The whole persona on one scrolling form, with a card on top that shows it as it will be. */
export function EditorForm({ editor, shelf, foot, onCancel }: EditorFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { state, picture, sending } = editor;
  const { fields } = state;
  const isNew = state.start.persona === null;
  const dragging = useIncomingPicture((file) => void picture.choose(file));

  useEffect(() => {
    if (!editor.unsaved) return;
    const guard = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", guard);
    return () => window.removeEventListener("beforeunload", guard);
  }, [editor.unsaved]);

  async function save(anyway: boolean) {
    const obstacle = await editor.save(anyway);
    if (obstacle) lead(form.current, obstacle);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void save(false);
  }

  return (
    <form ref={form} id={id} noValidate onSubmit={onSubmit} className="flex flex-col gap-8 pt-5">
      <Notes editor={editor} onSaveAnyway={() => void save(true)} />
      <PreviewCard fields={fields} avatar={picture.shown} shelf={shelf} />
      <Part title="Basic Information">
        <TextField
          editor={editor}
          name="name"
          autoCapitalize="words"
          help={
            shelf === "own"
              ? "Short, like “Coach Sam”. No two of your personas have the same."
              : "Short. No two system personas have the same."
          }
        />
        <TextField
          editor={editor}
          name="display_name"
          autoCapitalize="words"
          placeholder={fields.name.trim()}
          help="What you see on the card and in the chat, if it is not the name."
        />
        <TextField
          editor={editor}
          name="description"
          lines={5}
          placeholder="For example: a sports coach who has seen it all, celebrates small wins and never lets me skip the warm-up."
        />
        <Tip>
          The bio matters most. Write who they are, what they know, and what they are to you. A few plain
          sentences do more than a long list.
        </Tip>
        <AvatarField
          choice={picture}
          persona={{ name: fields.name, display_name: fields.display_name || fields.name }}
          dragging={dragging}
        />
      </Part>
      <Part title="Personality & Style">
        <TraitsField editor={editor} />
        <StyleField editor={editor} />
        <TextField
          editor={editor}
          name="greeting"
          lines={3}
          placeholder="For example: Hey, Sam here! What are we taking on today?"
          help="The first words you see in an empty chat."
        />
        <Tip>
          Two or three traits that pull in different directions, like “patient, blunt”, make somebody you can
          tell apart from the others.
        </Tip>
      </Part>
      <Part title="Voice">
        <VoiceField editor={editor} />
        {shelf === "own" && state.start.persona ? (
          <CustomVoice custom={editor.custom} />
        ) : (
          <Tip>
            {shelf === "own"
              ? "Once the persona is saved, you can also record a voice for it. A voice can be changed at any time."
              : "A voice can be changed at any time. Everybody hears this persona with it."}
          </Tip>
        )}
      </Part>
      {foot
        ? createPortal(
            <div className="flex w-full flex-col gap-3">
              {editor.error ? <ErrorState>{editor.error}</ErrorState> : null}
              {sending && sending.share !== null ? <Progress share={sending.share} /> : null}
              <div className="flex gap-2 sm:justify-end">
                <Button onClick={onCancel}>Cancel</Button>
                <Button
                  type="submit"
                  form={id}
                  variant="primary"
                  busy={sending !== null}
                  className="flex-1 sm:flex-none sm:px-6"
                >
                  {sending ? (isNew ? "Creating…" : "Saving…") : isNew ? "Create Persona" : "Save Changes"}
                </Button>
              </div>
            </div>,
            foot,
          )
        : null}
    </form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5 border-line border-t pt-6">
      <h3 id={id} className="text-16">
        {title}
      </h3>
      {children}
    </section>
  );
}

/** Brings somebody to what stands in the way of saving. */
function lead(form: HTMLFormElement | null, obstacle: Obstacle) {
  const control = form?.querySelector<HTMLElement>(`[name=${obstacle}]`);
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: "center" });
}
