"use client";

import { type ComponentProps, useState } from "react";
import { Input } from "@/components/ui/input";

/** A password that can be looked at before it is sent. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const [shown, setShown] = useState(false);
  return (
    <span className="relative block">
      <Input
        {...props}
        type={shown ? "text" : "password"}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className="pr-18"
      />
      <button
        type="button"
        aria-label={shown ? "Hide the characters" : "Show the characters"}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0.5 right-0.5 min-w-15 rounded-control px-3 text-14 font-medium text-ink-soft hover:text-ink"
      >
        {shown ? "Hide" : "Show"}
      </button>
    </span>
  );
}
