import { describe, expect, it } from "vitest";
import * as shared from "./shared";
import { themes } from "./themes";
import { voices } from "./voices";
import type { Bank } from "./voices/voice";

const banks: [string, Bank][] = [
  ...Object.entries(voices).flatMap(([tone, voice]) =>
    Object.entries(voice).map(([name, bank]): [string, Bank] => [`${tone}.${name}`, bank]),
  ),
  ...Object.entries(shared).map(([name, bank]): [string, Bank] => [`shared.${name}`, bank]),
  ...Object.entries(themes).flatMap(([name, theme]): [string, Bank][] => [
    [`${name}.ask`, theme.ask],
    [`${name}.ideas`, theme.ideas],
    [`${name}'s tones`, Object.values(theme).filter((each) => typeof each === "string")],
  ]),
];
/** Banks which are used only when their slot is there. */
const WITH_SLOT =
  /\.(?:recallFound|recallName|recallSome|introduce|about|back|follow|echo|time|reason|meaning|duty|muchWithTopic)$/;
const SLOTS =
  /^(?:\{(?:[Tt]opic|[Ww]in|plan|duty|earlier|user|persona|traits|quote|known|sought|name|[Ee]cho|[Ww]hen|because|asked)\})*$/;

describe.each(banks)("%s", (name, bank) => {
  it("always has another sentence to say", () => {
    const without = bank.filter((sentence) => !/\{\w+\}/.test(sentence));
    expect((WITH_SLOT.test(name) ? bank : without).length).toBeGreaterThanOrEqual(2);
    expect(new Set(bank).size).toBe(bank.length);
  });

  it("is written with care", () => {
    for (const sentence of bank) {
      expect(sentence).toMatch(/^[\p{Lu}{“]/u);
      expect(sentence).toMatch(/[.!?:”]$/);
      expect(sentence).not.toMatch(/\s{2}|[—–;]\s*$|\u2019|[<>[\]*_`]/);
      expect(sentence.match(/\{\w+\}/g)?.join("") ?? "").toMatch(SLOTS);
      // The number of what fills these is unknown, so no verb may depend on it.
      expect(sentence).not.toMatch(
        /\{(?:topic|Topic|earlier|win|Win)\}(?:'s| (?:is|are|has|have|was|does|do|didn't|gets?|throws?|seems?|sounds?|makes?|brings?|would|found))\b/,
      );
      expect(sentence).not.toMatch(/\b(?:does|do|is|are|has|was|were) \{(?:topic|Topic)\}/);
      expect(sentence).not.toMatch(/[.!?] \{(?:topic|plan|earlier|win|echo|when|because)\}/);
    }
  });
});

it("shares no sentence between two voices", () => {
  const all = Object.values(voices).flatMap((voice) => Object.values(voice).flat());
  expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
});

it("says nothing twice in what is asked and suggested", () => {
  const all = Object.values(themes).flatMap((theme) => Object.values(theme).flat());
  expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
});
