import { fileURLToPath } from "node:url";
import { fold } from "@/db/fold";
import { migrate } from "@/db/migrate";
import { personaProfiles, users } from "@/db/schema";
import { Scope } from "@/db/scope";
import { openStore, type Store } from "@/db/store";
import { embedPending } from "@/lib/memory/embed-pending";
import { importMessages } from "@/lib/memory/import";
import { recall } from "@/lib/memory/recall";
import { type Diary, diaries, type Question, TUNING, WRITTEN_LATER } from "./diaries.mjs";

export const LIMITS = [5, 10, 20];
/** How much of the evidence is among the first 5, 10 and 20 answers, in percent. */
export type Quality = { group: string; questions: number; found: number[] };

const KINDS = { s: "about one message", t: "for a time", m: "about several", o: "for what follows" };
const PATIENCE_MS = 10_000;

/**
 * Tells the diaries to personas through the product's own code and asks about them. With `strangers` neither the
 * account nor the persona has a speaker's name: names are only said in the talk. With EMBEDDINGS=off it is by words.
 */
export async function quality({ strangers = false } = {}): Promise<Quality[]> {
  const store = openStore(":memory:");
  try {
    migrate(store.sqlite, fileURLToPath(new URL("../../../db/migrations", import.meta.url)));
    const found = new Map<string, { questions: number; sums: number[] }>();
    for (const diary of diaries()) {
      const [userName, personaName] = strangers ? ["Robin", "Alex"] : diary.speakers;
      const { scope, turnOf } = await told(store, diary, userName, personaName);
      await embedPending(scope, userName);
      for (const question of diary.questions) {
        const asked = {
          question: question.text,
          limit: Math.max(...LIMITS),
          userName,
          patienceMs: PATIENCE_MS,
        };
        const turns = (await recall(scope, asked)).map(({ message }) => turnOf.get(message.id));
        for (const group of groupsOf(diary, question)) {
          const { questions, sums } = found.get(group) ?? { questions: 0, sums: LIMITS.map(() => 0) };
          const more = LIMITS.map((limit, i) => (sums[i] ?? 0) + shareOf(question, turns.slice(0, limit)));
          found.set(group, { questions: questions + 1, sums: more });
        }
      }
    }
    return [...found]
      .map(([group, { questions, sums }]) => ({
        group,
        questions,
        found: sums.map((sum) => (100 * sum) / questions),
      }))
      .sort((a, b) => (a.group < b.group ? -1 : 1));
  } finally {
    store.sqlite.close();
  }
}

function groupsOf({ name }: Diary, { kind, reworded }: Question): string[] {
  const half = TUNING.has(name) ? "chosen by" : WRITTEN_LATER.has(name) ? "written later" : "held out";
  const wording = reworded ? "in other words" : "in the talk's words";
  return [half, `${half}, ${wording}`, `${half}, ${KINDS[kind]}`];
}

const shareOf = ({ evidence }: Question, turns: (number | undefined)[]) =>
  evidence.filter((turn) => turns.includes(turn)).length / evidence.length;

/** One friendship as the history of a bond, through the import. */
async function told({ db, ...store }: Store, { name, turns }: Diary, userName: string, personaName: string) {
  const email = `${name}@example.test`;
  const user = db.insert(users).values({ name: userName, email, emailKey: email }).returning().get();
  const own = { name: personaName, nameKey: fold(personaName), isCustom: true, userId: user.id };
  const persona = db.insert(personaProfiles).values(own).returning().get();
  const scope = await Scope.open({ db, ...store }, user.id, persona.id);
  const { ids } = await importMessages(scope, {
    messages: turns.map(({ speaker, text, time }, turn) => ({
      role: speaker === 0 ? "user" : "assistant",
      content: text,
      timestamp: new Date(time).toISOString().replace("Z", "000Z"),
      external_id: String(turn),
    })),
  });
  return { scope, turnOf: new Map(ids.map(({ id }, turn) => [id, turn])) };
}
