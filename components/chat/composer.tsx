"use client";

import { ArrowUp, Mic, Square } from "lucide-react";
import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { announce } from "@/components/ui/announce";
import { IconButton } from "@/components/ui/icon-button";
import { type Owner, readDraft, writeDraft } from "./draft";
import { LONGEST, lengthOf, nearLimit } from "./length";

/** Stop takes the place of Send: a double click on Send must not stop the reply. */
const SECOND_CLICK_MS = 500;

/** Lets the page put words into the field. */
export type ComposerHandle = { put(text: string): void; focus(): void };

type ComposerProps = {
  owner: Owner;
  name: string;
  /** A reply is running: there is something to stop. */
  replying: boolean;
  /** The reader came to see a message: the focus is there. */
  reading: boolean;
  onSend: (content: string) => void;
  /** Something was typed: a reply is near. */
  onTyping: () => void;
  onStop: () => void;
  /** The person would rather talk. */
  onTalk?: () => void;
  ref?: Ref<ComposerHandle>;
};

/**
 * The field one writes in. It is uncontrolled, so that what is typed before the page is awake stays; what was typed
 * and not sent is there again after a reload.
 */
export function Composer({
  owner,
  name,
  replying,
  reading,
  onSend,
  onTyping,
  onStop,
  onTalk,
  ref,
}: ComposerProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const sentAt = useRef(0);
  const [length, setLength] = useState(0);
  const id = useId();
  const { userId, personaId } = owner;
  const tooLong = length > LONGEST;

  function changed() {
    const text = field.current?.value ?? "";
    const next = lengthOf(text);
    if (next > LONGEST && !tooLong) announce("This is too long to send as one message.");
    setLength(next);
    grow(field.current);
    writeDraft({ userId, personaId }, text);
  }

  function write(text: string) {
    if (!field.current) return;
    field.current.value = text;
    changed();
  }

  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    put: (text) => {
      const before = field.current?.value.trimEnd() ?? "";
      write(before ? `${before}\n${text}` : text);
      field.current?.focus();
    },
  }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page wakes
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    if (!element.value) element.value = readDraft(owner);
    setLength(lengthOf(element.value));
    grow(element);
    element.setSelectionRange(element.value.length, element.value.length);
    if (!reading) focusWithMouse(element);
  }, []);

  function send() {
    const content = field.current?.value.trim() ?? "";
    if (!content || lengthOf(content) > LONGEST) return;
    sentAt.current = Date.now();
    onSend(content);
    write("");
    field.current?.focus();
  }

  function stop() {
    if (Date.now() - sentAt.current < SECOND_CLICK_MS) return;
    onStop();
    focusWithMouse(field.current);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== "Enter" || event.shiftKey || event.altKey) return;
    // An input method uses Enter to accept a word; Safari says so only by the key code.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const asked = event.ctrlKey || event.metaKey;
    if (!asked && window.matchMedia("(hover: none) and (pointer: coarse)").matches) return;
    event.preventDefault();
    send();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className="flex items-end rounded-card border border-line-control bg-card ring-accent-soft transition-[border-color,box-shadow] focus-within:border-accent focus-within:ring-3"
    >
      <label htmlFor={id} className="sr-only">
        Message to {name}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={1}
        placeholder={`Message ${name}`}
        autoComplete="off"
        aria-describedby={tooLong ? `${id}-count` : undefined}
        aria-invalid={tooLong || undefined}
        onInput={() => {
          changed();
          onTyping();
        }}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-56 min-h-14 min-w-0 flex-1 resize-none bg-transparent py-4 pl-4 text-16 leading-6 outline-none"
      />
      {nearLimit(length) ? <Count id={`${id}-count`} length={length} /> : null}
      <div className="flex gap-1 p-1.5">
        {length === 0 && onTalk ? (
          <IconButton
            label="Talk instead of typing"
            icon={<Mic aria-hidden className="size-5" />}
            onClick={onTalk}
            tip="none"
            className="rounded-full"
          />
        ) : null}
        {replying ? (
          <IconButton
            label="Stop the reply"
            icon={<Square aria-hidden className="size-4 fill-current" />}
            onClick={stop}
            tip="none"
            className="rounded-full bg-fill text-ink"
          />
        ) : null}
        {!replying || length > 0 ? (
          <IconButton
            type="submit"
            label="Send"
            icon={<ArrowUp aria-hidden className="size-5" />}
            variant={length > 0 ? "primary" : "ghost"}
            tip="none"
            disabled={length === 0 || tooLong}
            className={
              length > 0 ? "rounded-full" : "rounded-full bg-fill text-ink-soft disabled:opacity-100"
            }
          />
        ) : null}
      </div>
    </form>
  );
}

/** Grows the field with its words where the browser does not by itself. */
function grow(element: HTMLTextAreaElement | null) {
  if (!element || CSS.supports("field-sizing", "content")) return;
  element.style.height = "auto";
  element.style.height = `${element.scrollHeight}px`;
}

/** Not on a touch screen, where focus opens the keyboard. */
function focusWithMouse(element: HTMLElement | null) {
  if (window.matchMedia("(hover: hover) and (pointer: fine)").matches)
    element?.focus({ preventScroll: true });
}

function Count({ id, length }: { id: string; length: number }) {
  const left = LONGEST - length;
  return (
    <p id={id} className={left < 0 ? "py-4.5 text-12 text-danger" : "py-4.5 text-12 text-ink-faint"}>
      <span className="tabular">{left < 0 ? `${-left} too many` : `${left} left`}</span>
    </p>
  );
}
