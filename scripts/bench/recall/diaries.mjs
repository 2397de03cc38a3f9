import { readdirSync, readFileSync } from "node:fs";

/**
 * Made-up friendships to measure recall by: talks over many months, with questions whose answers stand in known turns.
 * A file of `diaries` names the two in its first line; `== date time` begins a talk; `N^job:` is a turn of the one whose
 * name begins with N, marked so that questions can point at it; `? t job | …` is a question: `s` about one turn, `t` for
 * a time, `m` about several turns, `o` answered by what follows from a turn; `??` one in other words than the talk's.
 * @typedef {{ speaker: 0 | 1, text: string, time: number }} Turn
 * @typedef {{ kind: "s" | "t" | "m" | "o", text: string, evidence: number[], reworded: boolean }} Question evidence: places among the turns; reworded: asked in other words than those of the talk
 * @typedef {{ name: string, speakers: [string, string], turns: Turn[], questions: Question[] }} Diary
 */

/** The diaries that parameters were chosen by; the others only ever judge them. */
export const TUNING = new Set(["bakery", "bees", "road"]);
/** Those of the judges that were written when the recipe stood, in another manner: longer turns, closer to benchmarks'. */
export const WRITTEN_LATER = new Set(["reef", "studio"]);

const MINUTE = 60_000;
const SMALL_TALKS = 3;
const REACTION = 0.12;
const here = (path) => new URL(path, import.meta.url);
const lines = (path) => readFileSync(here(path), "utf8").trim().split("\n");

/** All diaries, each talk with greetings, small talk and goodbyes around what was written for it. The same at each call. */
export function diaries() {
  const files = readdirSync(here("diaries")).sort();
  return files.map((file, at) => diary(file.replace(".txt", ""), lines(`diaries/${file}`), numbers(at + 1)));
}

/** @returns {Diary} */
function diary(name, [head, ...body], random) {
  const speakers = head.split(", ");
  const chatter = chatterFor(speakers, random);
  const [turns, marks, asked] = [[], new Map(), []];
  for (const talk of talks(body)) {
    const said = talk.said.flatMap((line) => [line, ...(random() < REACTION ? chatter.reaction(line) : [])]);
    const all = [...chatter.opening(), ...said, ...chatter.closing()];
    for (const [i, { speaker, mark, text }] of all.entries()) {
      if (mark) marks.set(mark, turns.length);
      turns.push({ speaker, text, time: talk.start + i * MINUTE });
    }
    asked.push(...talk.asked);
  }
  const questions = asked.map((line) => question(line, marks));
  return { name, speakers, turns, questions };

  /** @returns {{ start: number, said: { speaker: number, mark?: string, text: string }[], asked: string[] }[]} */
  function talks(all) {
    const found = [];
    for (const line of all) {
      if (line.startsWith("== ")) {
        found.push({ start: Date.parse(`${line.slice(3).replace(" ", "T")}:00Z`), said: [], asked: [] });
        continue;
      }
      const talk = found.at(-1);
      if (line.startsWith("?")) talk.asked.push(line);
      else talk.said.push(turn(line));
    }
    return found;
  }

  function turn(line) {
    const [, initial, mark, text] = /^(\w)(?:\^(\w+))?: (.+)$/.exec(line) ?? [];
    const speaker = speakers.findIndex((one) => one[0] === initial);
    if (speaker < 0) throw new Error(`${name}: not a turn: ${line}`);
    return { speaker, mark, text };
  }

  function question(line, known) {
    const [, sign, kind, labels, text] = /^(\?\??) ([stmo]) (\S+) \| (.+)$/.exec(line) ?? [];
    const evidence = (labels ?? "").split(",").map((label) => known.get(label));
    if (!kind || evidence.includes(undefined)) throw new Error(`${name}: not a question: ${line}`);
    return { kind, text, evidence, reworded: sign === "??" };
  }
}

/** What people say around what matters, each small talk once in a friendship. */
function chatterFor(speakers, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const named = (text, first) =>
    text.replaceAll("{A}", speakers[first]).replaceAll("{B}", speakers[1 - first]);
  const pairs = (path) => lines(path).map((line) => line.split("|"));
  const [greetings, goodbyes, reactions] = [
    pairs("greetings.txt"),
    pairs("goodbyes.txt"),
    lines("reactions.txt"),
  ];
  const rest = readFileSync(here("small-talk.txt"), "utf8").trim().split("\n\n");
  const inTurns = (texts, first) =>
    texts.map((text, i) => ({ speaker: i % 2 ? 1 - first : first, text: named(text, first) }));
  const smallTalk = () => {
    const [talk] = rest.splice(Math.floor(random() * rest.length), 1);
    const first = random() < 0.5 ? 0 : 1;
    return (talk?.split("\n") ?? []).map((line) => {
      const speaker = line[0] === "A" ? first : 1 - first;
      return { speaker, text: named(line.slice(3), first) };
    });
  };
  const either = () => (random() < 0.5 ? 0 : 1);
  return {
    opening: () => [...inTurns(pick(greetings), either()), ...smallTalk()],
    reaction: ({ speaker, text }) =>
      text.endsWith("?") ? [] : [{ speaker: 1 - speaker, text: named(pick(reactions), 1 - speaker) }],
    closing: () => [
      ...Array.from({ length: SMALL_TALKS - 1 }, smallTalk).flat(),
      ...inTurns(pick(goodbyes), either()),
    ],
  };
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}
