import type { StreamPart } from "./contract";
import type { Hands } from "./relay";

const OPEN = "<think>";
const CLOSE = "</think>";
const ID = "thinking";

/** An answer without the thoughts at its head. */
export const withoutThinking = (text: string) => text.replace(/^\s*<think>[\s\S]*?<\/think>\s*/, "");

/**
 * Some local servers send a model's thoughts as `<think>…</think>` at the head of the answer. They become reasoning
 * parts, so that they are no part of what the persona said. A `<think>` further on is text like any other.
 */
export function splitThinking(): Hands<StreamPart> {
  let state: "start" | "thinking" | "after" | "text" = "start";
  let held = "";
  let start: StreamPart | undefined;
  let id = "";

  const text = (delta: string): StreamPart[] => {
    const parts: StreamPart[] = start && delta ? [start] : [];
    if (delta) start = undefined;
    return delta ? [...parts, { type: "text-delta", id, delta }] : [];
  };
  const thought = (delta: string): StreamPart[] =>
    delta ? [{ type: "reasoning-delta", id: ID, delta }] : [];

  function take(delta: string): StreamPart[] {
    if (state === "text") return text(delta);
    held += delta;
    if (state === "start") {
      const head = held.trimStart();
      if (OPEN.startsWith(head.slice(0, OPEN.length)) && head.length < OPEN.length) return [];
      if (!head.startsWith(OPEN)) return release();
      state = "thinking";
      held = head.slice(OPEN.length);
      return [{ type: "reasoning-start", id: ID }, ...take("")];
    }
    if (state === "thinking") {
      const at = held.indexOf(CLOSE);
      if (at < 0) {
        const safe = held.length - (CLOSE.length - 1);
        if (safe <= 0) return [];
        const out = thought(held.slice(0, safe));
        held = held.slice(safe);
        return out;
      }
      const out = thought(held.slice(0, at));
      held = held.slice(at + CLOSE.length);
      state = "after";
      return [...out, { type: "reasoning-end", id: ID }, ...take("")];
    }
    held = held.trimStart();
    return held === "" ? [] : release();
  }

  function release(): StreamPart[] {
    const out = text(held);
    state = "text";
    held = "";
    return out;
  }

  function close(): StreamPart[] {
    if (state === "thinking") {
      state = "after";
      const out = [...thought(held), { type: "reasoning-end", id: ID } as StreamPart];
      held = "";
      return out;
    }
    return state === "start" ? release() : [];
  }

  return {
    part(part) {
      if (part.type === "text-start") {
        id = part.id;
        if (state === "text") return [part];
        start = part;
        return [];
      }
      if (part.type === "text-delta") return take(part.delta);
      if (part.type === "text-end") {
        const out = close();
        const silent = start !== undefined;
        start = undefined;
        return silent ? out : [...out, part];
      }
      return part.type === "error" || part.type === "finish" ? [...close(), part] : [part];
    },
    end: close,
  };
}
