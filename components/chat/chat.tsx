"use client";

import { useRef, useState } from "react";
import { hueStyle } from "@/components/persona/hue";
import { lazily } from "@/components/ui/lazy";
import type { HistoryPage } from "@/lib/chat/view";
import type { PersonaView } from "@/lib/personas/view";
import { Composer, type ComposerHandle } from "./composer";
import { ConnectionNote } from "./connection-note";
import { Empty } from "./empty";
import { Header } from "./header";
import { MessageList } from "./message-list";
import { NoReply } from "./no-reply";
import { preloadProse } from "./prose";
import type { QuickSwitchProps } from "./quick-switch";
import { isReplying } from "./rows";
import { ScriptedNote } from "./scripted-note";
import type { Item } from "./timeline";
import { useClock } from "./use-clock";
import { useConversation } from "./use-conversation";
import { useFreshPage } from "./use-fresh-page";
import { useOwnBrowser } from "./use-own-browser";
import { useShortcut } from "./use-shortcut";

const QuickSwitch = lazily<QuickSwitchProps>(async () => (await import("./quick-switch")).QuickSwitch);

type ChatProps = {
  userId: number;
  persona: PersonaView;
  /** The newest page of the history. */
  initial: HistoryPage;
  /** Replies come from the built-in companion. */
  scripted: boolean;
  /** What the server knows of the reader's clock. */
  clock: { zone: string; now: string };
};

/** The chat with one persona. Give it the persona's id as its key: it never becomes another one. */
export function Chat({ userId, persona, initial, scripted, clock }: ChatProps) {
  const owner = { userId, personaId: persona.id };
  const { conversation, state } = useConversation(owner, persona.display_name, initial);
  const local = useClock(clock);
  useOwnBrowser(userId);
  useFreshPage(clock.now);
  const composer = useRef<ComposerHandle>(null);
  const [switching, setSwitching] = useState(false);
  useShortcut("k", () => setSwitching(true));

  const { items, hasMore } = state.timeline;
  const speaking = items.at(-1)?.status === "streaming";

  function send(content: string) {
    preloadProse();
    conversation.send(content);
  }

  function edit(item: Item) {
    if (!item.clientId) return;
    conversation.discard(item.clientId);
    composer.current?.put(item.content);
  }

  return (
    <div style={hueStyle(persona)} className="hue flex h-page flex-col">
      <Header
        persona={persona}
        speaking={speaking}
        onSwitch={() => setSwitching(true)}
        onNear={QuickSwitch.preload}
      />
      {scripted ? <ScriptedNote /> : null}
      {items.length === 0 && !hasMore ? (
        <Empty persona={persona} onPick={send} />
      ) : (
        <MessageList
          conversation={conversation}
          state={state}
          persona={persona}
          clock={local}
          onEdit={edit}
        />
      )}
      <div className="mx-auto w-full max-w-190 shrink-0 px-4 pb-3 md:pb-5">
        {state.unanswered === "yes" ? (
          <NoReply items={items} name={persona.display_name} onAsk={conversation.answerAgain} />
        ) : null}
        <ConnectionNote connection={state.connection} />
        <Composer
          ref={composer}
          owner={owner}
          name={persona.display_name}
          replying={isReplying(items)}
          onSend={send}
          onTyping={preloadProse}
          onStop={conversation.stop}
        />
      </div>
      <QuickSwitch open={switching} onOpenChange={setSwitching} current={persona} />
    </div>
  );
}
