"use client";

import { useState } from "react";
import { useClock } from "@/components/chat/use-clock";
import { Page } from "@/components/layout/page";
import { hueStyle } from "@/components/persona/hue";
import { useSwitch } from "@/components/persona/use-switch";
import type { ConversationView, MemoriesView } from "@/lib/memory/view";
import type { PersonaSummary } from "@/lib/personas/summary";
import { Conversations } from "./conversations";
import { Facts } from "./facts";
import { Forgetting } from "./forgetting";
import type { MoodDay } from "./mood-days";
import { MoodTimeline } from "./mood-timeline";
import { Overview } from "./overview";
import { PersonaPicker } from "./persona-picker";
import { Preferences } from "./preferences";
import { MemoriesSkeleton } from "./skeleton";
import { TakeAlong } from "./take-along";
import { useFacts } from "./use-facts";
import { usePreferences } from "./use-preferences";
import { PAGE } from "./words";

export type MemoriesProps = {
  /** The current one. */
  persona: PersonaSummary;
  personas: PersonaSummary[];
  userName: string;
  /** Replaced facts included. */
  known: MemoriesView;
  /** Newest first; none is empty. */
  conversations: ConversationView[];
  /** How many messages there are. */
  messages: number;
  /** When the earliest of them was said, ISO 8601; null where there is none. */
  first: string | null;
  mood: MoodDay[];
  clock: { zone: string; now: string };
};

/** What the current persona knows, to be seen, corrected and forgotten. */
export function Memories(props: MemoriesProps) {
  const { persona, personas } = props;
  const { currentId, failed, switchTo } = useSwitch(persona.id);
  return (
    <Page
      {...PAGE}
      action={
        <PersonaPicker
          personas={personas}
          current={personas.find(({ id }) => id === currentId) ?? persona}
          failed={failed?.message}
          onPick={switchTo}
        />
      }
    >
      {/* Never one persona's memories under another one's name. */}
      {currentId === persona.id ? <Known key={persona.id} {...props} /> : <MemoriesSkeleton />}
    </Page>
  );
}

function Known({ persona, userName, known, conversations, messages, first, mood, clock }: MemoriesProps) {
  const local = useClock(clock);
  const facts = useFacts(persona.id, known.facts);
  const preferences = usePreferences(persona.id, known.preferences);
  const [query, setQuery] = useState("");
  const about = { persona, clock: local };
  return (
    <div style={hueStyle(persona)} className="hue flex flex-col gap-8">
      <Overview {...about} known={known} facts={facts} messages={messages} first={first} />
      <div className="grid gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-10">
          <Facts {...about} facts={facts} preferences={preferences.all} query={query} onQuery={setQuery} />
          <Conversations {...about} conversations={conversations} />
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <MoodTimeline days={mood} />
          <Preferences {...about} preferences={preferences} query={query} />
          <TakeAlong persona={persona} userName={userName} first={first} />
          <Forgetting persona={persona} isEmpty={messages === 0} />
        </div>
      </div>
    </div>
  );
}
