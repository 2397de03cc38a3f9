"use client";

import { ArrowRight, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Options } from "@/components/ui/options";
import type { ConversationView } from "@/lib/memory/view";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Block } from "./block";
import { dayWords, type LocalClock } from "./dates";
import { ForgetSpan, type Forgettable } from "./forget-span";

const SHOWN = 5;

/** The talks one had, as chapters: when, what about, and the way back into each. */
export function Conversations({
  conversations,
  persona,
  clock,
}: {
  conversations: ConversationView[];
  persona: PersonaSummary;
  clock: LocalClock;
}) {
  const router = useRouter();
  const [shown, setShown] = useState(SHOWN);
  const [forgetting, setForgetting] = useState<Forgettable | null>(null);
  const more = conversations.length - shown;
  return (
    <>
      {conversations.length === 0 ? null : (
        <Block title="Conversations" lead="A new one begins after a long pause, or when you start fresh.">
          <Card className="overflow-clip">
            <ol className="divide-y divide-line">
              {conversations.slice(0, shown).map((one) => {
                const day = capital(dayWords(one.started_at, clock));
                const open = `/chat?at=${encodeURIComponent(one.started_at)}`;
                return (
                  <li key={one.id} className="flex items-start gap-1 py-1.5 pr-1.5 pl-4">
                    <div className="flex min-w-0 flex-1 flex-col gap-0.5 py-2">
                      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-14 text-ink-soft">
                        <time dateTime={one.started_at}>{day}</time>
                        <span>· {counted(one.message_count)}</span>
                        {one.user_mood ? <span>· {one.user_mood}</span> : null}
                        {one.is_incognito ? <Badge>Incognito</Badge> : null}
                      </p>
                      {one.key_topics.length > 0 ? (
                        <p className="text-16 font-medium">{capital(one.key_topics.join(", "))}</p>
                      ) : null}
                      {one.summary ? (
                        <p className="max-w-[68ch] text-16 leading-normal text-pretty">{one.summary}</p>
                      ) : null}
                    </div>
                    <Options
                      label={`Options for the conversation of ${day}`}
                      items={[
                        {
                          label: "Open in the chat",
                          icon: <ArrowRight aria-hidden className="size-4.5 text-ink-soft" />,
                          onSelect: () => router.push(open as never),
                        },
                        { kind: "line" },
                        {
                          label: "Forget this conversation",
                          danger: true,
                          icon: <Trash2 aria-hidden className="size-4.5" />,
                          onSelect: () => setForgetting({ kind: "conversation", id: one.id, day }),
                        },
                      ]}
                    />
                  </li>
                );
              })}
            </ol>
          </Card>
          {more > 0 ? (
            <Button variant="ghost" className="self-start" onClick={() => setShown(shown + 20)}>
              Show {Math.min(more, 20)} more
            </Button>
          ) : null}
        </Block>
      )}
      {/* The window that says what went stays when the last conversation did. */}
      <ForgetSpan
        open={forgetting !== null}
        onOpenChange={(open) => !open && setForgetting(null)}
        what={forgetting}
        persona={persona}
      />
    </>
  );
}

const counted = (count: number) => (count === 1 ? "1 message" : `${count.toLocaleString("en")} messages`);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
