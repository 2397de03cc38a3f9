"use client";

import { ArrowLeftRight, AudioLines } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Portrait } from "@/components/persona/portrait";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { PersonaView } from "@/lib/personas/view";

/** Whom one talks to; leads to all personas, and by a button to another one at once. */
export function Header({
  persona,
  speaking,
  note,
  menu,
  onSwitch,
  onNear,
  onTalk,
  onTalkNear,
}: {
  persona: PersonaView;
  speaking: boolean;
  /** In the place of the line about the persona. */
  note?: ReactNode;
  /** What else can be done. */
  menu?: ReactNode;
  onSwitch: () => void;
  /** A hand comes near the button. */
  onNear: () => void;
  /** None where nobody answers. */
  onTalk?: () => void;
  onTalkNear: () => void;
}) {
  return (
    <header className="flex w-full shrink-0 items-center gap-2 border-line border-b px-4 py-2 pt-[max(0.5rem,env(safe-area-inset-top))]">
      <div className="mx-auto flex w-full max-w-190 items-center gap-2 md:px-4">
        <Link
          href="/users/personas"
          className="-ml-2 flex min-h-13 min-w-0 flex-1 items-center gap-3 rounded-control px-2 transition-colors hover:bg-fill sm:flex-initial"
        >
          <Portrait persona={persona} size={40} speaking={speaking} />
          <span className="flex min-w-0 flex-col">
            <h1 className="truncate text-16 font-semibold">{persona.display_name}</h1>
            <span className="truncate text-14 text-ink-soft">{note ?? oneLine(persona)}</span>
          </span>
        </Link>
        <Button
          variant="ghost"
          aria-label="Switch persona"
          aria-keyshortcuts="Control+K Meta+K"
          icon={<ArrowLeftRight aria-hidden className="size-4.5" />}
          onClick={onSwitch}
          onPointerEnter={onNear}
          onFocus={onNear}
          className="ml-auto shrink-0 max-sm:w-11 max-sm:px-0"
        >
          <span className="max-sm:hidden">Switch persona</span>
        </Button>
        {onTalk ? (
          <IconButton
            label="Talk by voice"
            icon={<AudioLines aria-hidden className="size-5" />}
            tip="below"
            onClick={onTalk}
            onPointerEnter={onTalkNear}
            onFocus={onTalkNear}
          />
        ) : null}
        {menu}
      </div>
    </header>
  );
}

/** The first sentence of who this is, or the traits. */
function oneLine(persona: PersonaView): string {
  const sentence = persona.description.match(/^.*?[.!?](?=\s|$)/s)?.[0] ?? persona.description;
  return sentence.replace(/\s+/g, " ").trim() || persona.personality_traits || persona.communication_style;
}
