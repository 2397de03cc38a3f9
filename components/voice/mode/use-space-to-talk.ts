"use client";

import { useEffect } from "react";
import { isOn } from "./machine";
import type { Talk } from "./talk";

const FIELDS = "input, textarea, select, [contenteditable]";
const CONTROLS = `button, a, summary, ${FIELDS}`;

/**
 * Holding the space bar is holding the talk button, wherever the focus is that has no use for it. While muted it is the
 * way to talk, and only a field one writes in keeps it: buttons are pressed with Enter then.
 */
export function useSpaceToTalk(talk: Talk | null) {
  useEffect(() => {
    if (!talk) return;
    let down = false;
    const become = (next: boolean) => {
      if (next === down) return;
      down = next;
      talk.dispatch({ type: down ? "hold" : "release" });
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.code !== "Space") return;
      const begins = event.type === "keydown";
      // What it began it ends, whatever has the focus by then.
      if (!down && (!begins || event.defaultPrevented || isTaken(event.target, talk))) return;
      // Some browsers press a button when the key goes down, others when it comes up.
      event.preventDefault();
      become(begins);
    };
    // The key comes up over another window.
    const left = () => become(false);
    window.addEventListener("keydown", pressed);
    window.addEventListener("keyup", pressed);
    window.addEventListener("blur", left);
    return () => {
      window.removeEventListener("keydown", pressed);
      window.removeEventListener("keyup", pressed);
      window.removeEventListener("blur", left);
    };
  }, [talk]);
}

function isTaken(target: EventTarget | null, talk: Talk): boolean {
  const state = talk.snapshot();
  return target instanceof Element && target.closest(state.muted && isOn(state) ? FIELDS : CONTROLS) !== null;
}
