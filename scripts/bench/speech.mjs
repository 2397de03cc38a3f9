import { ms, spread } from "./figures.mjs";
import { senders } from "./sends.mjs";
import { texts } from "./texts.mjs";

const WARM_UP = 3;
const SENTENCES = 30;
const AT_ONCE = 20;
const PERSONAS = 6;
const BUILT_IN_MS = 100;
const OVER_VENDOR_MS = 20;
const SENTENCE = texts(WARM_UP + SENTENCES, { seed: 5, least: 5, most: 8 });
const LONG = texts(AT_ONCE, { seed: 6, least: 60, most: 80 });
const VOICE = "EXAVITQu4vr4xnSDxMaL";

/** Says a text, and returns the milliseconds until its first audio and until its last. */
async function speak({ url, headers }, userId, personaId, text) {
  const began = performance.now();
  const response = await fetch(`${url}/api/personas/${personaId}/speech`, {
    method: "POST",
    headers: headers.get(userId),
    body: JSON.stringify({ text }),
  });
  if (!response.ok) throw new Error(`a speech failed (${response.status})`);
  let first = Number.NaN;
  for await (const _ of response.body) if (Number.isNaN(first)) first = performance.now() - began;
  return { first, whole: performance.now() - began, source: response.headers.get("x-voice-source") };
}

/** First sounds with the built-in voices and with a provider, and many at once. `probe` tells of the server. */
export async function speech(bench, vendor, probe) {
  const [one, other] = senders();
  const builtIn = [];
  for (const text of SENTENCE) builtIn.push((await speak(bench, one, 1, text)).first);
  await fetch(`${bench.url}/api/settings`, {
    method: "PUT",
    headers: bench.headers.get(other),
    body: JSON.stringify({ voice_override: VOICE }),
  });
  const over = [];
  for (const text of SENTENCE) {
    vendor.reset();
    const { first, source } = await speak(bench, other, 1, text);
    const [asked] = vendor.of("speech");
    if (source !== "override" || !asked) throw new Error("the provider did not speak");
    over.push(first - (asked.first_byte_at - asked.at));
  }
  bench.child.send("reset");
  const began = performance.now();
  const people = senders().filter((id) => id !== other);
  await Promise.all(LONG.map((text, i) => speak(bench, people[i % people.length], (i % PERSONAS) + 1, text)));
  const together = performance.now() - began;
  return { builtIn: builtIn.slice(WARM_UP), over: over.slice(WARM_UP), together, late: await probe() };
}

/** @returns {import("./report.mjs").Line[]} */
export function speechLines({ builtIn, over, together, late }) {
  const [own, beyond] = [spread(builtIn), spread(over)];
  return [
    {
      label: "first audio of a sentence, built-in voice",
      figures: [ms(own.p50), ms(own.p99)],
      goal: `p50 < ${BUILT_IN_MS} ms`,
      ok: own.p50 < BUILT_IN_MS,
    },
    {
      label: "the same with a provider, over its own time",
      figures: [ms(Math.max(0, beyond.p50)), ms(Math.max(0, beyond.p99))],
      goal: `p50 < ${OVER_VENDOR_MS} ms`,
      ok: beyond.p50 < OVER_VENDOR_MS,
    },
    { label: `${AT_ONCE} long texts at once, to the last sound`, figures: ["", ms(together)] },
    { label: "event-loop delay meanwhile", figures: [ms(late.p50), ms(late.p99)] },
  ];
}
