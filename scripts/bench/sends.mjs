import { inTurn, ms, spread, timed, times } from "./figures.mjs";
import { LARGE, others, personaOf, SMALL } from "./fill.mjs";
import { texts } from "./texts.mjs";

const SENDERS = 10;
const WARM_UP = 20;
const SENDS = 200;
const SENDS_EACH = 50;
const STORED_MS = 15;
const QUESTIONS = texts(40, { seed: 2, least: 8, most: 20 });

/** The users who send; each stays within what a user may send a minute. */
export const senders = () => others(0, SENDERS);

const post = ({ url, headers }, userId, round, accept) =>
  fetch(`${url}/api/personas/${personaOf(userId)}/messages`, {
    method: "POST",
    headers: { ...headers.get(userId), accept },
    body: JSON.stringify({ content: QUESTIONS[round % QUESTIONS.length] }),
  });

/** Sends one message and waits for the whole reply. */
async function send(bench, userId, round) {
  const response = await post(bench, userId, round, "application/json");
  const { message } = await response.json();
  if (message?.status !== "complete") throw new Error(`a send failed (${response.status})`);
}

/**
 * Sends one message and returns the milliseconds until it is stored (the stream begins) and until the model is asked.
 */
async function follow(bench, userId, round) {
  const { model } = bench;
  model.reset();
  const started = performance.now();
  let asked = Number.NaN;
  model.arrived(1).then(() => {
    asked = performance.now() - started;
  });
  const response = await post(bench, userId, round, "text/event-stream");
  let stored = Number.NaN;
  let said = "";
  for await (const chunk of response.body) {
    if (said === "") stored = performance.now() - started;
    said += Buffer.from(chunk).toString();
  }
  if (!said.includes('"type":"finish"')) throw new Error(`a send failed (${response.status})`);
  return { stored, asked };
}

/** The same request to the model, without Ensemble between. */
async function callModel(model, body) {
  const response = await fetch(`${model.url}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  await response.text();
}

/** Calls the model alone and through Ensemble in turn. */
export async function overhead(bench) {
  const { model } = bench;
  const people = senders();
  await send(bench, people[0], 0);
  const { body } = model.requests[0];
  const measure = (kind, round) => {
    model.reset();
    if (kind === "alone") return timed(() => callModel(model, body));
    return timed(() => send(bench, people[round % people.length], round));
  };
  await inTurn(["alone", "through"], WARM_UP, measure);
  return inTurn(["alone", "through"], SENDS, measure);
}

/** @returns {import("./report.mjs").Line[]} */
export function overheadLines({ alone, through }) {
  const share = spread(through.map((took, index) => took - alone[index]));
  const [bare, whole] = [spread(alone), spread(through)];
  return [
    { label: "the model alone", figures: [ms(bare.p50), ms(bare.p99)] },
    { label: "a send through Ensemble, until the reply is there", figures: [ms(whole.p50), ms(whole.p99)] },
    { label: "ratio", figures: [times(whole.p50 / bare.p50), times(whole.p99 / bare.p99)] },
    { label: "Ensemble's share: the send less the call beside it", figures: [ms(share.p50), ms(share.p99)] },
  ];
}

/**
 * Milliseconds from the request until the message is stored and until the model is asked, in a short and in a long
 * history. `first` is the first send after the start, which has to read the history.
 */
export async function inHistories(bench) {
  const people = { small: SMALL.userId, large: LARGE.userId };
  const stored = { small: [], large: [] };
  const measure = async (kind, round) => {
    const took = await follow(bench, people[kind], round);
    stored[kind].push(took.stored);
    return took.asked;
  };
  const first = await inTurn(["small", "large"], 1, measure);
  await inTurn(["small", "large"], WARM_UP / 2, measure);
  stored.small.length = 0;
  stored.large.length = 0;
  const asked = await inTurn(["small", "large"], SENDS_EACH, measure);
  return { first, stored, asked };
}

/** @returns {import("./report.mjs").Line} */
export function storedLine({ large }) {
  const { p50 } = spread(large);
  return {
    label: "a message into 100,000, from request to stored",
    figures: ["", ms(p50)],
    goal: `< ${STORED_MS} ms`,
    ok: p50 < STORED_MS,
  };
}
