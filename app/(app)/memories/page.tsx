import type { Metadata } from "next";
import { cookies } from "next/headers";
import { dayOf, isZone } from "@/components/chat/clock";
import { ZONE_COOKIE } from "@/components/chat/zone";
import { Memories } from "@/components/memory/memories";
import { moodDays } from "@/components/memory/mood-days";
import { requireUser } from "@/lib/auth/session";
import { openPersona } from "@/lib/door";
import { conversations } from "@/lib/memory/conversation";
import { firstSaid } from "@/lib/memory/first-said";
import { memories } from "@/lib/memory/memories";
import { moods } from "@/lib/memory/moods";
import { available } from "@/lib/personas/available";
import { currentPersona } from "@/lib/personas/current";
import { holdings } from "@/lib/personas/holdings";
import { summaryOf } from "@/lib/personas/summary";

export const metadata: Metadata = { title: "Memories" };

/** More than one picks from a list; with more, My Personas has a search. */
const OFFERED = 100;
const CONVERSATIONS = 200;
const MOOD_DAYS = 30;

export default async function MemoriesPage() {
  const user = await requireUser("/memories");
  const [persona, jar] = await Promise.all([currentPersona(user), cookies()]);
  const cookie = jar.get(ZONE_COOKIE)?.value;
  const zone = isZone(cookie) ? cookie : "UTC";
  const now = new Date().toISOString();
  const scope = await openPersona(persona.id);
  const [known, talks, felt, shared, first, { personas }] = await Promise.all([
    memories(scope, { history: true }),
    conversations(scope, { limit: CONVERSATIONS }),
    moods(scope, { days: MOOD_DAYS + 1 }),
    holdings(scope),
    firstSaid(scope),
    available(user, { limit: OFFERED }),
  ]);
  return (
    <Memories
      persona={summaryOf(persona)}
      personas={personas.map(summaryOf)}
      userName={user.name}
      known={known}
      conversations={talks.filter(({ message_count }) => message_count > 0)}
      messages={shared.messages}
      first={first}
      mood={moodDays(felt, {
        today: dayOf(now, zone),
        count: MOOD_DAYS,
        dayOf: (at) => dayOf(at, zone),
      })}
      clock={{ zone, now }}
    />
  );
}
