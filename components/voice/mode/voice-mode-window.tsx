"use client";

import { Captions as CaptionsIcon, CaptionsOff, X } from "lucide-react";
import * as Radix from "radix-ui/dialog";
import { useRef, useState } from "react";
import { HelpCard } from "@/components/chat/help-card";
import { hueStyle } from "@/components/persona/hue";
import { IconButton } from "@/components/ui/icon-button";
import { adoptPageNonce } from "@/components/ui/style-nonce";
import { Captions } from "./captions";
import { Controls } from "./controls";
import { LedgerView } from "./ledger-view";
import { Orb } from "./orb";
import { OtherVoice } from "./other-voice";
import { useSpaceToTalk, useTalk } from "./use-talk";
import type { VoiceModeProps } from "./voice-mode";
import { hintOf, problemOf, statusOf } from "./words";

adoptPageNonce();

export function VoiceModeWindow(props: VoiceModeProps) {
  const types = useRef(false);
  return (
    <Radix.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Radix.Portal>
        <Radix.Content
          aria-describedby={undefined}
          style={hueStyle(props.persona)}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            (event.target as HTMLElement).querySelector<HTMLElement>("[data-first]")?.focus();
          }}
          onCloseAutoFocus={(event) => {
            if (!types.current) return;
            types.current = false;
            event.preventDefault();
            props.onType();
          }}
          className="hue fixed inset-0 z-50 flex flex-col overflow-hidden bg-page text-ink outline-none data-[state=open]:animate-fade-in data-[state=closed]:animate-fade-out"
        >
          <span
            aria-hidden
            className="pointer-events-none absolute inset-0 bg-[radial-gradient(ellipse_at_50%_38%,var(--hue-wash),transparent_62%)]"
          />
          <Radix.Title className="sr-only">Talking with {props.persona.display_name}</Radix.Title>
          <Room
            {...props}
            onType={() => {
              types.current = true;
              props.onOpenChange(false);
            }}
          />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Room({ onOpenChange, onType, persona, conversation, state: chat, voice }: VoiceModeProps) {
  const [captions, setCaptions] = useState(true);
  const { talk, state } = useTalk(conversation, voice);
  useSpaceToTalk(talk);
  const reply = chat.timeline.items.find(({ key }) => key === state.reply) ?? null;
  const problem = problemOf(state, chat.connection);
  const name = persona.display_name;
  return (
    <div className="relative mx-auto flex size-full max-w-190 flex-col px-4 pt-[max(0.75rem,env(safe-area-inset-top))] pb-[max(1.25rem,env(safe-area-inset-bottom))]">
      <header className="relative flex items-center gap-3">
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
        <LedgerView turns={state.turns} />
        <IconButton
          label="Leave voice mode"
          icon={<X aria-hidden className="size-5" />}
          tip="none"
          onClick={() => onOpenChange(false)}
        />
      </header>
      <div className="flex min-h-0 flex-1 flex-col items-center justify-center gap-6">
        <Orb persona={persona} talk={talk} phase={state.phase} muted={state.muted} />
        <div className="flex min-h-16 flex-col items-center gap-1 text-center">
          <p role="status" className="text-22 font-semibold">
            {statusOf(state, name)}
          </p>
          <p className="max-w-112 text-14 text-ink-soft text-pretty">
            {hintOf(state, talk?.canCutInByVoice ?? false)}
          </p>
          <OtherVoice player={voice.player} />
        </div>
        {problem ? (
          <p
            role="alert"
            className="max-w-112 rounded-card bg-notice-soft px-4 py-3 text-center text-14 text-pretty"
          >
            {problem}
          </p>
        ) : null}
        {state.phase === "ready" && talk?.notice ? (
          <p className="max-w-112 text-center text-14 text-ink-soft text-pretty">{talk.notice}</p>
        ) : null}
      </div>
      {reply?.help ? <HelpCard help={reply.help} /> : null}
      {captions && state.question ? (
        <Captions question={state.question} reply={reply} player={voice.player} />
      ) : null}
      <Controls state={state} talk={talk} player={voice.player} name={name} onType={onType} />
    </div>
  );
}
