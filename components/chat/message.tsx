"use client";

import { cn } from "@/components/ui/cn";
import { CopyButton } from "@/components/ui/copy-button";
import { PlayButton } from "@/components/voice/play-button";
import { useSounding } from "@/components/voice/voice-context";
import { VoiceNote } from "@/components/voice/voice-note";
import type { PersonaView } from "@/lib/personas/view";
import { timeLabel } from "./clock";
import type { Conversation } from "./conversation";
import { Face } from "./face";
import { MessageActions } from "./message-actions";
import { MessageDeeds } from "./message-deeds";
import { Prose } from "./prose";
import { ReplyEnd } from "./reply-end";
import type { Item } from "./timeline";
import { TypingDots } from "./typing-dots";
import { UnsentNote } from "./unsent-note";

export type MessageProps = {
  item: Item;
  persona: PersonaView;
  /** The first of a run by one speaker. */
  leads: boolean;
  zone: string;
  /** The last message of all: what failed here can be tried again. */
  last: boolean;
  conversation: Conversation;
  /** Takes an unsent message back into the field. */
  onEdit: (item: Item) => void;
};

/** What the user said, on the right, on the persona's own tint. */
export function Mine({ item, zone, conversation, onEdit }: MessageProps) {
  const time = timeLabel(item.timestamp, zone);
  return (
    <div className="flex flex-col items-end gap-1.5">
      <div className="relative max-w-[85%] sm:max-w-136">
        <div
          className={cn(
            "whitespace-pre-wrap break-words rounded-card bg-hue-tint px-4 py-2.5 text-16 leading-normal text-ink transition-opacity",
            item.status === "sending" && "opacity-70",
            item.status === "unsent" &&
              "bg-transparent outline-1 outline-line-control -outline-offset-1 outline-dashed",
          )}
        >
          {item.content}
        </div>
        <MessageActions time={time} timestamp={item.timestamp} side="left">
          <MessageDeeds item={item} name="More for your message" />
          <CopyButton text={item.content} label="Copy your message" />
        </MessageActions>
      </div>
      {item.status === "unsent" ? (
        <UnsentNote item={item} conversation={conversation} onEdit={onEdit} />
      ) : null}
    </div>
  );
}

/** What the persona said, on the page itself, with the portrait in the margin. */
export function Theirs({ item, persona, leads, zone, last, conversation }: MessageProps) {
  const time = timeLabel(item.timestamp, zone);
  const streaming = item.status === "streaming";
  const { status: sound } = useSounding(item.key);
  // While it is written it can be silenced, but not yet be heard from its beginning.
  const audible = !streaming || sound !== "idle";
  // A reply that failed before its first word holds the sentence of its error as its content.
  const words = item.status === "error" && item.content === item.error ? "" : item.content;
  return (
    <div className="flex gap-2 sm:gap-3">
      <Face persona={persona} shown={leads} speaking={streaming || sound === "playing"} />
      <div className="relative min-w-0 max-w-136 pt-1 max-md:flex-1 sm:pt-1.5">
        {words ? <Prose text={words} streaming={streaming} /> : streaming ? <TypingDots /> : null}
        <ReplyEnd item={item} again={last} conversation={conversation} />
        <VoiceNote
          messageKey={item.key}
          text={words}
          heardUntil={item.heardUntil}
          name={persona.display_name}
        />
        {words && audible ? (
          <MessageActions time={time} timestamp={item.timestamp} side="right">
            <PlayButton
              messageKey={item.key}
              text={words}
              name={persona.display_name}
              // Heard again, it is whole again.
              onPlay={() => conversation.markHeard(item.key, null)}
            />
            {streaming ? null : (
              <>
                <CopyButton text={words} label={`Copy what ${persona.display_name} said`} />
                <MessageDeeds item={item} name={`More for what ${persona.display_name} said`} />
              </>
            )}
          </MessageActions>
        ) : null}
      </div>
    </div>
  );
}
