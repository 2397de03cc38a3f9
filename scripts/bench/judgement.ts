import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Labelled, score } from "@/lib/memory/extract/score";
import { detectCrisis } from "@/lib/safety/detect-crisis";
import measured from "@/lib/safety/learned/measured.json";

/** Of what should be found, the share that was; of what was found, the share that should be. */
export type Judged = { texts: number; recall: number; precision: number };

const batches = (folder: string): unknown[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));

/**
 * How well the code understands messages, over all its labelled batches. It has learned from them since; `unseen` is
 * how well danger was heard by what had learned from other authors only, as `node scripts/learn-crisis.mjs` last measured it,
 * and `aside` are texts that nothing was ever learned from.
 */
export function judge(project: string): Record<"statements" | "crisis" | "unseen" | "aside", Judged> {
  const facts = (batches(join(project, "lib/memory/extract/fixtures")) as Labelled[]).reduce(
    (all, one) => ({
      statements: [...all.statements, ...one.statements],
      nothing: [...all.nothing, ...one.nothing],
    }),
    { statements: [], nothing: [] },
  );
  const { recall, precision } = score(facts);
  return {
    statements: { texts: facts.statements.length + facts.nothing.length, recall, precision },
    crisis: crisis(
      ["fixtures", "examples"].flatMap((folder) => batches(join(project, "lib/safety", folder)) as Heard[]),
    ),
    unseen: {
      texts: measured.unseen.crisis + measured.unseen.calm,
      recall: measured.unseen.recall,
      precision: measured.unseen.precision,
    },
    aside: crisis(batches(join(project, "lib/safety/unseen")) as Heard[]),
  };
}

type Heard = Record<"crisis" | "calm", Record<string, string[]>>;

function crisis(sets: Heard[]): Judged {
  const all = (kind: keyof Heard) => sets.flatMap((set) => Object.values(set[kind]).flat());
  const heard = (texts: string[]) => texts.filter((text) => detectCrisis(text).isCrisis).length;
  const [danger, calm] = [all("crisis"), all("calm")];
  const [found, alarmed] = [heard(danger), heard(calm)];
  return {
    texts: danger.length + calm.length,
    recall: found / danger.length,
    precision: found / (found + alarmed),
  };
}
