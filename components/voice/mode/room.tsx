"use client";

import { Captions as CaptionsIcon, CaptionsOff, Timer, X } from "lucide-react";
import { useState } from "react";
import { HelpCard } from "@/components/chat/help-card";
import { IconButton } from "@/components/ui/icon-button";
import { Captions } from "./captions";
import { Controls } from "./controls";
import { LedgerView } from "./ledger-view";
import { Orb } from "./orb";
import { TalkWords } from "./talk-words";
import { useSpaceToTalk } from "./use-space-to-talk";
import { useTalk } from "./use-talk";
import type { VoiceModeProps } from "./voice-mode";

/**
 * What voice mode shows. All of it stands in one flow, so that nothing lies over anything: what to press keeps its
 * place, the picture gives way first, then the captions, and where even that does not do, the middle scrolls.
 */
export function Room({ onOpenChange, onType, persona, conversation, state: chat, voice }: VoiceModeProps) {
  const [captions, setCaptions] = useState(true);
  const [ledger, setLedger] = useState(false);
  const { talk, state } = useTalk(conversation, voice);
  useSpaceToTalk(talk);
  const reply = chat.timeline.items.find(({ key }) => key === state.reply) ?? null;
  const name = persona.display_name;
  return (
    <div className="relative mx-auto flex size-full max-w-190 flex-col gap-3 pt-[max(0.75rem,env(safe-area-inset-top))] pr-[max(1rem,env(safe-area-inset-right))] pb-[max(1rem,env(safe-area-inset-bottom))] pl-[max(1rem,env(safe-area-inset-left))] short:gap-2 short:pt-[max(0.25rem,env(safe-area-inset-top))] short:pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      <header className="flex shrink-0 items-center gap-3">
        <p aria-hidden className="min-w-0 flex-1 truncate pl-2 text-16 font-semibold">
          {name}
        </p>
        <IconButton
          label={captions ? "Hide captions" : "Show captions"}
          aria-pressed={captions}
          icon={
            captions ? (
              <CaptionsIcon aria-hidden className="size-5" />
            ) : (
              <CaptionsOff aria-hidden className="size-5" />
            )
          }
          tip="none"
          onClick={() => setCaptions(!captions)}
        />
        <IconButton
          label="How fast was that?"
          icon={<Timer aria-hidden className="size-5" />}
          tip="none"
          aria-expanded={ledger}
          onClick={() => setLedger(!ledger)}
        />
        <IconButton
          label="Leave voice mode"
          icon={<X aria-hidden className="size-5" />}
          tip="none"
          onClick={() => onOpenChange(false)}
        />
      </header>
      <div className="flex min-h-0 flex-1 flex-col gap-3 sm:flex-row sm:gap-6">
        {ledger ? <LedgerView turns={state.turns} /> : null}
        <div className="flex min-h-0 min-w-0 flex-1 flex-col items-center gap-3 overflow-y-auto short:flex-row short:gap-4">
          <Orb persona={persona} talk={talk} phase={state.phase} muted={state.muted} />
          <div className="contents short:flex short:min-h-0 short:min-w-0 short:flex-1 short:flex-col short:items-center short:gap-3 short:self-stretch short:overflow-y-auto">
            <TalkWords
              state={state}
              talk={talk}
              player={voice.player}
              connection={chat.connection}
              name={name}
            />
            {reply?.help ? <HelpCard help={reply.help} className="shrink-0" /> : null}
            {captions && state.question ? (
              <Captions
                question={state.question}
                reply={reply}
                player={voice.player}
                className={ledger ? "tiny:hidden" : undefined}
              />
            ) : null}
          </div>
        </div>
      </div>
      <Controls state={state} talk={talk} player={voice.player} name={name} onType={onType} />
    </div>
  );
}
