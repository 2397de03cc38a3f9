import "server-only";
import { randomBytes } from "node:crypto";
import { now } from "@/db/instant";
import { addTemporaryPersona, checkManifests, checkRules, sweepTemporaryPersonas } from "@/db/isolation";
import { listBonded } from "@/db/personas";
import { chatMessages, userPreferences } from "@/db/schema/chat";
import { memoryFacts, memorySources } from "@/db/schema/memory";
import { Scope } from "@/db/scope";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { chooseContext } from "@/lib/chat/context";
import { recall } from "@/lib/memory/recall";
import type { IsolationReport } from "./view";

/** Personas that are told a canary for the time of a report. */
const PLANTED = 3;
/** Real personas of the caller that are asked for the canaries as well. */
const ASKED_MOST = 20;
const REPLIES_CHECKED = 200;

type Planted = { scope: Scope; canary: string };

const held = globalThis as { ensembleReports?: Map<number, Promise<IsolationReport>> };
held.ensembleReports ??= new Map();
const running = held.ensembleReports;

/** The caller's isolation report. Asked for again while it is made, it is the same one: two would sweep each other. */
export function isolationReport(user: CurrentUser): Promise<IsolationReport> {
  const known = running.get(user.id);
  if (known) return known;
  const report = makeReport(user).finally(() => running.delete(user.id));
  running.set(user.id, report);
  return report;
}

/**
 * Proves the caller's isolation now: tells secret words to personas made for it, then asks every other persona of the
 * caller for them, through the very code that recalls and builds contexts for replies; checks whose the rows are that
 * the latest replies were shown, and the database's rules. Calls no model, and leaves nothing behind.
 */
async function makeReport(user: CurrentUser): Promise<IsolationReport> {
  sweepTemporaryPersonas(store(), user.id);
  try {
    const planted = await Promise.all(Array.from({ length: PLANTED }, () => plant(user)));
    const real = await Promise.all(realPersonas(user).map((id) => Scope.open(store(), user.id, id)));
    const scopes = [...planted.map(({ scope }) => scope), ...real];
    let leaked = 0;
    for (const scope of scopes) leaked += await leaksInto(scope, user, planted);
    const contexts = checkManifests(store(), user.id, REPLIES_CHECKED);
    const database = checkRules(store());
    return {
      ok: leaked === 0 && contexts.foreignRows === 0 && database.violations === 0,
      checked_at: new Date().toISOString(),
      personas: scopes.length,
      canaries: { planted: planted.length, leaked },
      database,
      contexts: { replies_checked: contexts.replies, foreign_rows: contexts.foreignRows },
    };
  } finally {
    sweepTemporaryPersonas(store(), user.id);
  }
}

/** A persona that knows a secret word in every way a persona can know something. */
async function plant(user: CurrentUser): Promise<Planted> {
  const canary = `canary${randomBytes(8).toString("hex")}`;
  const persona = addTemporaryPersona(store(), user.id, `Isolation check ${canary.slice(-6)}`);
  const scope = await Scope.open(store(), user.id, persona.id);
  await scope.atomic((tx) => {
    const message = tx.add(chatMessages, {
      role: "user",
      content: `The secret word is ${canary}`,
      timestamp: now(),
      // What is planted is known already, and no model is asked about it.
      learnedAt: now(),
    });
    const fact = tx.add(memoryFacts, { content: `The secret word is ${canary}`, category: "check" });
    tx.add(memorySources, { factId: fact.id, messageId: message.id });
    tx.add(userPreferences, { category: "check", key: "secret word", value: canary });
  });
  return { scope, canary };
}

const realPersonas = (user: CurrentUser) => listBonded(store(), user.id).slice(0, ASKED_MOST);

/** How many canaries a persona knows that it was not told. Its own it must know, or the check would prove nothing. */
async function leaksInto(scope: Scope, user: CurrentUser, planted: Planted[]): Promise<number> {
  const { system, messages } = await chooseContext(scope, question(scope), {
    userName: user.name,
    mode: "companion",
    contextTokens: 8_192,
    maxOutputTokens: 1_024,
  });
  const shown = system + JSON.stringify(messages);
  let leaked = 0;
  for (const { scope: home, canary } of planted) {
    const asked = { question: `the secret word ${canary}`, limit: 20, userName: user.name, patienceMs: 50 };
    const recalled = (await recall(scope, asked)).some(({ message }) => message.content.includes(canary));
    const knows = shown.includes(canary) || recalled;
    const isHome = home.personaId === scope.personaId;
    if (isHome && !(shown.includes(canary) && recalled))
      throw new Error("the isolation check did not find its own canary");
    if (!isHome && knows) leaked += 1;
  }
  return leaked;
}

/** A question nobody asked: it is never stored. */
function question(scope: Scope): typeof chatMessages.$inferSelect {
  return {
    id: Number.MAX_SAFE_INTEGER,
    userId: scope.userId,
    personaId: scope.personaId,
    memoryId: null,
    role: "user",
    content: "What is the secret word?",
    timestamp: now(),
    tokens: 0,
    model: null,
    hasCrisisKeywords: false,
    sentiment: null,
    status: "complete",
    error: null,
    clientMessageId: null,
    externalId: null,
    vectorModel: null,
    learnedAt: null,
    isUnlearned: false,
    heardUntil: null,
  };
}
