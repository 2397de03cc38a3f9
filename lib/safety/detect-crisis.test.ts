import { describe, expect, it } from "vitest";
import { detectCrisis } from "./detect-crisis";
import development from "./fixtures/development.json";
import heldOut from "./fixtures/held-out.json";

type Labelled = { crisis: Record<string, string[]>; calm: Record<string, string[]> };

/** Precision and recall over a labelled set, and what was judged wrongly. */
function score({ crisis, calm }: Labelled) {
  const all = (set: Record<string, string[]>) => Object.values(set).flat();
  const missed = all(crisis).filter((text) => !detectCrisis(text).isCrisis);
  const alarmed = all(calm).filter((text) => detectCrisis(text).isCrisis);
  const found = all(crisis).length - missed.length;
  return {
    crisis: all(crisis).length,
    calm: all(calm).length,
    precision: found / (found + alarmed.length),
    recall: found / all(crisis).length,
    missed,
    alarmed,
  };
}

describe.each([
  ["the development set", development],
  ["the held-out set", heldOut],
] as [string, Labelled][])("%s", (name, set) => {
  it("is judged with at least 95 % precision and 95 % recall", () => {
    const result = score(set);
    console.info(name, result);
    expect(result.precision).toBeGreaterThanOrEqual(0.95);
    expect(result.recall).toBeGreaterThanOrEqual(0.95);
  });
});
