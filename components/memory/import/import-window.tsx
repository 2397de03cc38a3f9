"use client";

import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ChooseFile } from "./choose-file";
import type { ImportChatProps } from "./import-chat";
import { ImportReport } from "./import-report";
import { Preview } from "./preview";
import { useImport } from "./use-import";

export function ImportWindow({ open, onOpenChange, persona, userName, first }: ImportChatProps) {
  const router = useRouter();
  const steps = useImport({ persona, userName, first });
  const { step } = steps;
  const name = persona.display_name;

  function close(next: boolean) {
    if (next) return;
    if (step.at === "sending") return steps.stop();
    onOpenChange(false);
    // Once it is out of sight.
    if (step.at !== "choose") setTimeout(steps.startOver, 300);
  }

  return (
    <Dialog
      kind="sheet"
      open={open}
      onOpenChange={close}
      title={`Import into the history with ${name}`}
      footer={<Buttons {...steps} onClose={() => close(false)} onRead={() => router.push("/chat")} />}
    >
      <div className="pt-5">
        {step.at === "choose" ? (
          <ChooseFile onFile={(file) => steps.choose(file)} error={step.error} />
        ) : null}
        {step.at === "reading" ? <p role="status">Reading {step.name}…</p> : null}
        {step.at === "preview" ? (
          <Preview
            file={step.file}
            user={step.user}
            persona={persona}
            onUser={steps.setUser}
            onOrder={steps.setOrder}
          />
        ) : null}
        {step.at === "sending" ? <Sending {...step} /> : null}
        {step.at === "report" ? <ImportReport report={step.report} file={step.file} name={name} /> : null}
      </div>
    </Dialog>
  );
}

type ButtonsProps = Pick<ReturnType<typeof useImport>, "step" | "send" | "stop" | "startOver"> & {
  onClose: () => void;
  onRead: () => void;
};

function Buttons({ step, send, stop, startOver, onClose, onRead }: ButtonsProps) {
  switch (step.at) {
    case "preview":
      return (
        <>
          <Button onClick={startOver}>Another file</Button>
          <Button variant="primary" onClick={() => send(step.file, step.user)}>
            Import {step.file.transcript.lines.length.toLocaleString("en")}{" "}
            {step.file.transcript.lines.length === 1 ? "message" : "messages"}
          </Button>
        </>
      );
    case "sending":
      return (
        <Button onClick={stop} busy={step.ending}>
          {step.ending ? "Ending…" : "Cancel"}
        </Button>
      );
    case "report":
      return (
        <>
          <Button onClick={startOver}>Import another</Button>
          <Button variant="primary" onClick={onRead}>
            Read it in the chat
          </Button>
        </>
      );
    default:
      return <Button onClick={onClose}>Cancel</Button>;
  }
}

function Sending({ done, all, ending }: { done: number; all: number; ending: boolean }) {
  return (
    <div className="flex flex-col gap-3">
      <p role="status">
        {ending ? "Ending after the messages on their way…" : "Bringing the messages over…"}
      </p>
      <div
        role="progressbar"
        aria-label="Imported"
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done}
        className="h-2 overflow-hidden rounded-full bg-fill-strong"
      >
        <div
          className="h-full origin-left rounded-full bg-accent transition-transform"
          style={{ transform: `scaleX(${all === 0 ? 1 : done / all})` }}
        />
      </div>
      <p className="tabular text-14 text-ink-soft">
        {done.toLocaleString("en")} of {all.toLocaleString("en")}
      </p>
    </div>
  );
}
