import { count, megabytes, ms } from "./figures.mjs";
import { OTHERS } from "./fill.mjs";
import { flat, pageTime } from "./histories.mjs";
import { judgementLines } from "./judgement.mjs";
import { loadLine, loadTitle } from "./load.mjs";
import { pageLine } from "./pages.mjs";
import { costLines, qualityLines } from "./recall/lines.mjs";
import { section } from "./report.mjs";
import { overheadLines, storedLine } from "./sends.mjs";
import { speechLines } from "./speech.mjs";

const START_MS = 2_000;
const MEMORY = 200 * 1024 * 1024;

/** The report on everything that was measured. */
export function findings(measured) {
  const { messages, size, alone, among, judged, recalled, sent, sends, pages, pressed, loaded, spoken } =
    measured;
  const { loads } = measured;
  return [
    `${count(OTHERS)} other people with ${count(messages)} messages, ${megabytes(size)} of database`,
    section("A send, and a model that answers at once (ms)", ["p50", "p99"], overheadLines(sent)),
    section(
      "One history of 1,000 and one of 100,000 messages (ms)",
      ["1,000", "100,000", "its p99", "ratio"],
      [
        flat("newest page, the code alone", alone.newest),
        flat("newest page, among the others' messages", among.newest),
        flat("a page from the middle, among the others'", among.middle),
        flat("context of a reply, the code alone", alone.context),
        flat("context of a reply, among the others' messages", among.context),
        flat("newest page, over HTTP", pages),
        flat("a send until it is stored, over HTTP", sends.stored),
        flat("a send until the model is asked, over HTTP", sends.asked),
        {
          label: "the same for the first send after the start",
          figures: [ms(sends.first.small[0]), ms(sends.first.large[0])],
        },
        pageTime(pages),
        storedLine(sends.stored),
      ],
    ),
    section(
      "Recall in 10,000 own messages (ms)",
      ["alone", "among", "its p99", "ratio"],
      costLines(alone.recall, among.recall),
    ),
    section(
      "Evidence found in made-up friendships",
      ["R@5", "R@10", "R@20"],
      qualityLines(recalled.words, recalled.meaning),
    ),
    section(
      loadTitle,
      ["a second", "p50", "p99"],
      [
        loadLine("GET /api/personas/available", pressed.available),
        loadLine("POST /api/personas/switch, flushed to the disk", pressed.switch),
        { label: "event-loop delay meanwhile", figures: ["", ms(loaded.p50), ms(loaded.p99)] },
      ],
    ),
    section("Messages understood, own labelled batches", ["recall", "precision"], judgementLines(judged)),
    section("Speech (ms)", ["p50", "p99"], speechLines(spoken)),
    section("The server", [""], serverLines(measured)),
    section(
      "First load, as Chromium downloads it until it is idle",
      ["scripts", "all", "requests"],
      loads.map(pageLine),
    ),
    "",
  ].join("\n");
}

/** @returns {import("./report.mjs").Line[]} */
function serverLines({ starts: [empty, other, filled], fresh, loaded }) {
  const start = (label, took) => ({
    label: `first answer after the start, ${label}`,
    figures: [`${ms(took)} ms`],
    goal: `< ${count(START_MS)} ms`,
    ok: took < START_MS,
  });
  return [
    start("empty data folder", Math.max(empty, other)),
    start("filled database", filled),
    {
      label: "memory after the start",
      figures: [megabytes(fresh.rss)],
      goal: `< ${megabytes(MEMORY)}`,
      ok: fresh.rss < MEMORY,
    },
    { label: "memory after the load", figures: [megabytes(loaded.rss)] },
  ];
}
