import type { Scope } from "@/db/scope";
import { recall } from "@/lib/memory/recall";
import { type Embedder, embedder } from "@/lib/ports/embeddings";
import { builtInEmbedder } from "@/lib/ports/embeddings/built-in";
import { timed } from "../figures.mjs";
import { texts } from "../texts.mjs";

const WARM_UP = 20;
const ROUNDS = 200;
const QUESTIONS: string[] = texts(ROUNDS, { seed: 5, least: 6, most: 14 });
const PATIENCE_MS = 10_000;

const held = globalThis as { ensembleEmbedder?: Embedder | null; ensembleMeanings?: unknown };

/** Milliseconds of recalls in one history, by words alone and with their meaning. */
export async function recallCost(
  scope: Scope,
  messages: number,
): Promise<Record<"words" | "meaning", number[]>> {
  const before = embedder();
  const ask = async (round: number) => {
    const question = `When did Robin ${QUESTIONS[round % QUESTIONS.length]}?`;
    const found = await recall(scope, { question, limit: 10, userName: "Robin", patienceMs: PATIENCE_MS });
    if (found.length !== 10) throw new Error(`${found.length} of ${messages} messages recalled`);
  };
  const measure = async (model: Embedder | null) => {
    held.ensembleEmbedder = model;
    // Questions asked in an earlier round are as new as any.
    delete held.ensembleMeanings;
    for (let round = 0; round < WARM_UP; round += 1) await ask(round);
    const taken: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) taken.push(await timed(() => ask(round)));
    return taken;
  };
  try {
    return { words: await measure(null), meaning: await measure(builtInEmbedder()) };
  } finally {
    held.ensembleEmbedder = before;
  }
}
