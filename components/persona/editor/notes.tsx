import { History } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { LABELS, TEXT_FIELDS } from "./fields";
import { differing } from "./state";
import type { Editor } from "./use-editor";

/** What has happened to these texts that the person must know: a draft came back, or somebody was faster. */
export function Notes({ editor, onSaveAnyway }: { editor: Editor; onSaveAnyway: () => void }) {
  const { state, act } = editor;
  if (state.newer) {
    const fields = differing(state.newer, state.fields).map((field) => LABELS[field]);
    const all = fields.length === TEXT_FIELDS.length;
    return (
      <Note
        urgent
        actions={
          <>
            <Button onClick={() => act({ do: "load-newer" })}>Load the newer version</Button>
            <Button variant="ghost" busy={editor.sending !== null} onClick={onSaveAnyway}>
              Save mine anyway
            </Button>
          </>
        }
      >
        <strong className="font-semibold">This persona was changed elsewhere while you were writing.</strong>{" "}
        {fields.length > 0 && !all ? `The newer version differs in: ${fields.join(", ")}. ` : null}
        Nothing is overwritten yet, and your text stays within reach either way.
      </Note>
    );
  }
  if (state.aside)
    return (
      <Note actions={<Button onClick={() => act({ do: "take-back" })}>Bring my text back</Button>}>
        This is the newer version. What you had typed is kept until you close this window.
      </Note>
    );
  if (editor.restored)
    return (
      <Note actions={<Button onClick={editor.discard}>Discard</Button>}>
        <strong className="font-semibold">Draft restored.</strong> This is what you had not saved.
      </Note>
    );
  return null;
}

function Note({ urgent, actions, children }: { urgent?: boolean; actions: ReactNode; children: ReactNode }) {
  return (
    <div
      role={urgent ? "alert" : "status"}
      className="flex flex-col gap-3 rounded-control border border-notice-line bg-notice-soft p-4 text-14"
    >
      <p className="flex items-start gap-3 text-pretty">
        <History aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span>{children}</span>
      </p>
      <div className="flex flex-wrap gap-2 sm:pl-7">{actions}</div>
    </div>
  );
}
