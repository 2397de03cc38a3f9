"use client";

import { useCallback, useRef, useState } from "react";
import { hueStyle } from "@/components/persona/hue";
import { lazily } from "@/components/ui/lazy";
import { useSpeaking, useVoice, useVoiceRoom, type VoiceSettings } from "@/components/voice/use-voice";
import { VoiceContext } from "@/components/voice/voice-context";
import { preloadTalk, VoiceRooms } from "@/components/voice/voice-rooms";
import type { HistoryPage } from "@/lib/chat/view";
import type { ConversationView } from "@/lib/memory/view";
import type { PersonaView } from "@/lib/personas/view";
import { ArchiveNote } from "./archive-note";
import { ChatMenu } from "./chat-menu";
import { Composer, type ComposerHandle } from "./composer";
import { ConnectionNote } from "./connection-note";
import { type Deed, Deeds } from "./deeds";
import { Header } from "./header";
import { History } from "./history";
import { IncognitoNote } from "./incognito-note";
import { NoReply } from "./no-reply";
import type { Place } from "./place";
import { preloadProse } from "./prose";
import type { QuickSwitchProps } from "./quick-switch";
import { isReplying } from "./rows";
import { ScriptedNote } from "./scripted-note";
import { StartFresh } from "./start-fresh";
import type { Item } from "./timeline";
import { useClock } from "./use-clock";
import { useConversation } from "./use-conversation";
import { useConversations } from "./use-conversations";
import { useFreshPage } from "./use-fresh-page";
import { useOwnBrowser } from "./use-own-browser";
import { usePlace } from "./use-place";
import { useShortcut } from "./use-shortcut";
import { type Asked, MessageWindows } from "./windows";

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
  /** Newest first. */
  conversations: ConversationView[];
  /** Where in the history the address leads. */
  place: Place | null;
  voice: VoiceSettings;
};

const nobody: ReadonlySet<number> = new Set();

/** The chat with one persona. Give it the persona's id as its key: it never becomes another one. */
export function Chat(props: ChatProps) {
  const { userId, persona, initial, scripted, clock } = props;
  const owner = { userId, personaId: persona.id };
  const { conversation, state } = useConversation(owner, persona.display_name, initial);
  const local = useClock(clock);
  useOwnBrowser(userId);
  useFreshPage(clock.now);
  const composer = useRef<ComposerHandle>(null);
  const [switching, setSwitching] = useState(false);
  useShortcut("k", () => setSwitching(true));

  const [asked, setAsked] = useState<Asked>(null);
  const [starting, setStarting] = useState(false);
  const [forgotten, setForgotten] = useState(nobody);
  const { place, marked, leave } = usePlace(props.place);

  const { items } = state.timeline;
  const conversations = useConversations(persona.id, props.conversations, items);
  const isIncognito = conversations.current?.is_incognito ?? false;
  const begin = useCallback((deed: Deed, item: Item) => setAsked({ deed, item, open: true }), []);
  const voice = useVoice({ id: persona.id, name: persona.display_name }, conversation, props.voice);
  const isHeard = useSpeaking(voice.player);
  const [room, setRoom] = useVoiceRoom(persona.is_archive ? "chat" : voice.settings.mode);
  const talk = persona.is_archive ? undefined : () => setRoom("talk");
  const speaking = isHeard || items.at(-1)?.status === "streaming";

  function forget(messageIds: number[]) {
    setForgotten((before) => new Set([...before, ...messageIds]));
    for (const id of messageIds) conversation.forgotten(id);
  }

  function begun(fresh: ConversationView) {
    // What was said until now is told from what comes by the conversation it is stored with.
    conversation.refresh();
    conversations.begun(fresh);
    leave();
    composer.current?.focus();
  }

  function send(content: string) {
    leave();
    preloadProse();
    voice.sent(conversation.send(content));
  }

  function stop() {
    voice.player.stop();
    conversation.stop();
  }

  function edit(item: Item) {
    if (!item.clientId) return;
    conversation.discard(item.clientId);
    composer.current?.put(item.content);
  }

  const page = (
    <div style={hueStyle(persona)} className="hue flex h-page flex-col">
      <Header
        persona={persona}
        speaking={speaking}
        onSwitch={() => setSwitching(true)}
        onNear={QuickSwitch.preload}
        onTalk={talk}
        onTalkNear={preloadTalk}
        note={isIncognito ? "Incognito" : undefined}
        menu={<ChatMenu onStartFresh={() => setStarting(true)} onVoice={() => setRoom("tune")} />}
      />
      {scripted ? <ScriptedNote /> : null}
      <Deeds value={begin}>
        <History
          persona={persona}
          conversation={conversation}
          state={state}
          conversations={conversations}
          clock={local}
          place={place}
          marked={marked}
          forgotten={forgotten}
          onLeave={leave}
          onPick={send}
          onEdit={edit}
        />
      </Deeds>
      <div data-foot className="mx-auto w-full max-w-190 shrink-0 px-4 pb-3 md:pb-5">
        {state.unanswered === "yes" && !persona.is_archive ? (
          <NoReply items={items} name={persona.display_name} onAsk={conversation.answerAgain} />
        ) : null}
        <ConnectionNote connection={state.connection} />
        {isIncognito ? <IncognitoNote personaId={persona.id} onEnded={begun} /> : null}
        {persona.is_archive ? (
          <ArchiveNote persona={persona} />
        ) : (
          <Composer
            ref={composer}
            owner={owner}
            name={persona.display_name}
            replying={isReplying(items)}
            reading={place !== null}
            onSend={send}
            onTyping={preloadProse}
            onStop={stop}
            onTalk={talk}
          />
        )}
      </div>
      <QuickSwitch open={switching} onOpenChange={setSwitching} current={persona} />
      <StartFresh
        open={starting}
        onOpenChange={setStarting}
        persona={persona}
        incognito={isIncognito}
        onStarted={begun}
      />
      <VoiceRooms
        room={room}
        onRoom={setRoom}
        onType={() => composer.current?.focus()}
        persona={persona}
        conversation={conversation}
        state={state}
        voice={voice}
      />
      <MessageWindows
        asked={asked}
        persona={persona}
        clock={local}
        onClose={() => setAsked((before) => before && { ...before, open: false })}
        onForgotten={forget}
      />
    </div>
  );
  return <VoiceContext value={voice.player}>{page}</VoiceContext>;
}
