import { withProjectCode } from "../steps/typescript.mjs";
import { inTurn, ms, spread, times } from "./figures.mjs";
import { LARGE, PERSONA, SMALL } from "./fill.mjs";

const WARM_UP = 30;
const PAGES = 200;
const FLAT = 1.2;
const PAGE_MS = 50;

/** The server's own code on a database, read as the unit tests read it. Contexts are chosen by words alone there. */
export const inProcess = (file) =>
  withCode("off", "/scripts/bench/in-process.ts", ({ measure }) => measure(file));

/** How well the diaries are recalled, by words alone (`off`) or with the built-in model of meaning (`on`). */
export const recallQuality = (embeddings) =>
  withCode(embeddings, "/scripts/bench/recall/quality.ts", ({ quality }) => quality());

function withCode(embeddings, path, work) {
  process.env.EMBEDDINGS = embeddings;
  // Kept for a process: the model, and indexes by the number of their database, which begins at one again.
  delete globalThis.ensembleEmbedder;
  delete globalThis.ensembleRecall;
  return withProjectCode(async (load) => work(await load(path)));
}

/** The newest page of both histories over HTTP. */
export function overHttp({ url, headers }) {
  const people = { small: headers.get(SMALL.userId), large: headers.get(LARGE.userId) };
  const read = async (kind) => {
    const started = performance.now();
    const response = await fetch(`${url}/api/personas/${PERSONA}/messages?limit=50`, {
      headers: people[kind],
    });
    const { messages } = await response.json();
    const took = performance.now() - started;
    if (messages?.length !== 50) throw new Error(`a page of ${messages?.length} (${response.status})`);
    return took;
  };
  return inTurn(["small", "large"], WARM_UP, read).then(() => inTurn(["small", "large"], PAGES, read));
}

/** A line that compares the two histories. */
export function flat(label, { small, large }) {
  const [a, b] = [spread(small), spread(large)];
  const ratio = b.p50 / a.p50;
  return {
    label,
    figures: [ms(a.p50), ms(b.p50), ms(b.p99), times(ratio)],
    goal: `≤ ${FLAT}×`,
    ok: ratio <= FLAT,
  };
}

/** The line on how long the newest page of the long history takes. */
export function pageTime({ large }) {
  const { p50 } = spread(large);
  return {
    label: "a page of 100,000 messages, from request to answer",
    figures: ["", ms(p50)],
    goal: `< ${PAGE_MS} ms`,
    ok: p50 < PAGE_MS,
  };
}
