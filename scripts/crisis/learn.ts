import { TOGETHER } from "@/lib/safety/learned/likeness";
import type { Pieces } from "@/lib/safety/learned/pieces";
import type { Stored } from "@/lib/safety/learned/weights";
import { type Example, train, type Vector } from "./train";

/** A text in its sentences' pieces, with what is known of it. */
export type Read = { sentences: readonly Pieces[]; danger: boolean };

/** A piece met in fewer texts says nothing that another text could share. */
const MET_IN = 2;
const COST = 1;
/** Each few sentences of a calm text are calm as well; together they must not outweigh the whole texts. */
const COST_OF_PART = 0.3;
/** As many pieces are kept, those that weigh most. */
export const KEPT = 80_000;
const LEVELS = 127;

/** How far a piece's strength follows how differently often it is met on the two sides (Wang and Manning 2012). */
const BY_RATIO = 0.8;

/** Learns from texts which pieces tell of danger, in the form in which the weights are stored. */
export function learn(texts: readonly Read[]): Stored {
  const indices = numbered(texts);
  const strengths = strengthsOf(texts, indices);
  const vector = (sentences: readonly Pieces[]) => strengthened(vectorOf(sentences, indices), strengths);
  const examples: Example[] = [];
  for (const { sentences, danger } of texts) {
    examples.push({ vector: vector(sentences), danger, cost: COST });
    if (danger) continue;
    for (let from = 0; sentences.length > TOGETHER && from + TOGETHER <= sentences.length; from++)
      examples.push({
        vector: vector(sentences.slice(from, from + TOGETHER)),
        danger,
        cost: COST_OF_PART,
      });
  }
  const weights = train(examples, indices.size);
  return compact(
    weights.map((weight, index) => weight * (strengths[index] ?? 1)),
    indices,
  );
}

/** How much each piece tells: the logarithm of the ratio of its shares among the texts of danger and the calm ones. */
function strengthsOf(texts: readonly Read[], indices: Map<number, number>): Float32Array {
  const met = {
    danger: new Float32Array(indices.size).fill(1),
    calm: new Float32Array(indices.size).fill(1),
  };
  const all = { danger: 1, calm: 1 };
  for (const { sentences, danger } of texts) {
    const side = danger ? "danger" : "calm";
    all[side]++;
    for (const index of vectorOf(sentences, indices).features) met[side][index] = (met[side][index] ?? 0) + 1;
  }
  return met.danger.map((count, index) => {
    const ratio = count / all.danger / ((met.calm[index] as number) / all.calm);
    return BY_RATIO * Math.abs(Math.log(ratio)) + 1 - BY_RATIO;
  });
}

const strengthened = ({ features, values }: Vector, strengths: Float32Array): Vector => ({
  features,
  values: values.map((value, at) => value * (strengths[features[at] as number] as number)),
});

function numbered(texts: readonly Read[]): Map<number, number> {
  const met = new Map<number, number>();
  for (const { sentences } of texts)
    for (const piece of new Set(sentences.flatMap((kinds) => kinds.flatMap((kind) => [...kind]))))
      met.set(piece, (met.get(piece) ?? 0) + 1);
  const indices = new Map<number, number>();
  for (const [piece, count] of met) if (count >= MET_IN) indices.set(piece, indices.size);
  return indices;
}

/** Each kind's pieces count by their share of a length of 1, as the judgement weighs them. */
function vectorOf(sentences: readonly Pieces[], indices: Map<number, number>): Vector {
  const values = new Map<number, number>();
  for (const kind of sentences[0]?.keys() ?? []) {
    const share = 1 / Math.sqrt(sentences.reduce((sum, pieces) => sum + (pieces[kind]?.length ?? 0), 0) || 1);
    for (const pieces of sentences)
      for (const piece of pieces[kind] ?? []) {
        const index = indices.get(piece);
        if (index !== undefined) values.set(index, (values.get(index) ?? 0) + share);
      }
  }
  return { features: Int32Array.from(values.keys()), values: Float32Array.from(values.values()) };
}

function compact(weights: Float32Array, indices: Map<number, number>): Stored {
  const kept = [...indices]
    .map(([piece, index]) => [piece, weights[index] as number] as const)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0])
    .slice(0, KEPT)
    .filter(([piece]) => piece !== 0)
    .sort((a, b) => a[0] - b[0]);
  const step = Math.max(1e-9, ...kept.map(([, weight]) => Math.abs(weight))) / LEVELS;
  const pieces = Buffer.alloc(kept.length * 4);
  const levels = Buffer.alloc(kept.length);
  for (const [at, [piece, weight]] of kept.entries()) {
    pieces.writeUInt32LE(piece, at * 4);
    levels.writeInt8(Math.round(weight / step), at);
  }
  return {
    bias: weights.at(-1) as number,
    step,
    pieces: pieces.toString("base64"),
    weights: levels.toString("base64"),
  };
}
