import { describe, expect, it } from "vitest";
import * as shared from "./shared";
import { voices } from "./voices";
import type { Bank } from "./voices/voice";

const banks: [string, Bank][] = [
  ...Object.entries(voices).flatMap(([tone, voice]) =>
    Object.entries(voice).map(([name, bank]): [string, Bank] => [`${tone}.${name}`, bank]),
  ),
  ...Object.entries(shared).map(([name, bank]): [string, Bank] => [`shared.${name}`, bank]),
];
/** Banks which are used only when their slot is there. */
const WITH_SLOT = /\.(?:recall|recallFound|recallName|recallSome|introduce|about|back|follow|likeAsk)$/;

describe.each(banks)("%s", (name, bank) => {
  it("always has another sentence to say", () => {
    const without = bank.filter((sentence) => !/\{\w+\}/.test(sentence));
    expect((WITH_SLOT.test(name) ? bank : without).length).toBeGreaterThanOrEqual(2);
    expect(bank.length).toBeGreaterThanOrEqual(3);
    expect(new Set(bank).size).toBe(bank.length);
  });

  it("is written with care", () => {
    for (const sentence of bank) {
      expect(sentence).toMatch(/[.!?_]$/);
      expect(sentence).not.toMatch(/\s{2}|[—–;]\s*$|\u2019/);
      expect(sentence.match(/\{\w+\}/g)?.join("") ?? "").toMatch(
        /^(?:\{(?:topic|Topic|plan|earlier|user|persona|traits|quote|name)\})*$/,
      );
      // The number of what fills these is unknown, so no verb may depend on it.
      expect(sentence).not.toMatch(
        /\{(?:topic|Topic|earlier)\}(?:'s| (?:is|are|has|have|was|does|do|seems?|sounds?|makes?|brings?))\b/,
      );
      expect(sentence).not.toMatch(/\b(?:does|do|is|are|has|was|were) \{(?:topic|Topic)\}/);
      expect(sentence).not.toMatch(/[.!?] \{(?:topic|plan|earlier)\}/);
    }
  });
});

it("shares no sentence between two voices", () => {
  const all = Object.values(voices).flatMap((voice) => Object.values(voice).flat());
  const doubled = all.filter((sentence, index) => all.indexOf(sentence) !== index);
  expect(doubled).toEqual([]);
});
