import "server-only";
import { fault, log } from "@/lib/log";
import { type Embedder, embedder } from "@/lib/ports/embeddings";
import { asStatement } from "./asks";

/** The latest questions whose meaning is kept, over all bonds: one is asked again while it is typed and while it is answered. */
const KEPT = 32;

/** Characters of a question that is embedded as a statement too. A longer one says enough, and its length is its cost. */
const SHORT = 60;

type Meanings = { of: Embedder; byText: Map<string, Promise<Float32Array | null>> };
const held = globalThis as { ensembleMeanings?: Meanings };

/**
 * The meaning of a question, a short one's as asked and as a statement together, or null: the model is off, or failed. It
 * is begun at the first call for a text, and the same is answered for a while after.
 */
export function meaningOf(question: string): Promise<Float32Array | null> {
  const model = embedder();
  if (!model) return Promise.resolve(null);
  if (held.ensembleMeanings?.of !== model) held.ensembleMeanings = { of: model, byText: new Map() };
  const { byText } = held.ensembleMeanings;
  const meaning = byText.get(question) ?? embedded(model, question, () => byText.delete(question));
  byText.delete(question);
  byText.set(question, meaning);
  const [oldest] = byText.keys();
  if (byText.size > KEPT && oldest !== undefined) byText.delete(oldest);
  return meaning;
}

async function embedded(model: Embedder, question: string, failed: () => void): Promise<Float32Array | null> {
  const statement = asStatement(question);
  const isShort = question.length <= SHORT;
  const text = statement && statement !== question && isShort ? `${statement}. ${question}` : question;
  try {
    const [meaning] = await model.embed([text]);
    return meaning ?? null;
  } catch (error) {
    log.warn(fault(error), "a question could not be embedded");
    failed();
    return null;
  }
}
