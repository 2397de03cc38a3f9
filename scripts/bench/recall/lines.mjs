import { ms, spread, times } from "../figures.mjs";

const GOALS_MS = { words: 5, meaning: 40 };
const FLAT = 1.2;
const LABELS = { words: "by words", meaning: "by words and meaning" };

/** How long recall takes in 10,000 messages, alone and among everybody else's. @returns {import("../report.mjs").Line[]} */
export function costLines(alone, among) {
  return Object.keys(LABELS).map((way) => {
    const [a, b] = [spread(alone[way]), spread(among[way])];
    const ratio = b.p50 / a.p50;
    return {
      label: `recall ${LABELS[way]}`,
      figures: [ms(a.p50), ms(b.p50), ms(b.p99), times(ratio)],
      goal: `< ${GOALS_MS[way]} ms, ≤ ${FLAT}×`,
      ok: b.p50 < GOALS_MS[way] && ratio <= FLAT,
    };
  });
}

/**
 * How much of the evidence is among the first 5, 10 and 20: by words alone for the halves, by words and meaning for
 * every group.
 * @returns {import("../report.mjs").Line[]}
 */
export function qualityLines(words, meaning) {
  const line = (note, { group, questions, found }) => ({
    label: `${group}${note} (${questions})`,
    figures: found.map((one) => `${one.toFixed(1)} %`),
  });
  const halves = words.filter(({ group }) => !group.includes(","));
  return [...halves.map((one) => line(", by words alone", one)), ...meaning.map((one) => line("", one))];
}
