import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { crossValidate, type Measured } from "./cross-validate";
import { learn } from "./learn";
import { digestOfTexts, labelledTexts } from "./texts";

const WEIGHTS = "lib/safety/learned/weights.json";
const MEASURED = "lib/safety/learned/measured.json";

/** Learns from all labelled texts of the project, measures by leaving authors out, and stores both. */
export function learnAndMeasure(project: string): Measured {
  const texts = labelledTexts(project);
  const store = (file: string, value: unknown) =>
    writeFileSync(join(project, file), `${JSON.stringify(value, null, 2)}\n`);
  store(WEIGHTS, { textsSha256: digestOfTexts(project), ...learn(texts) });
  const measured = crossValidate(texts);
  store(MEASURED, measured);
  return measured;
}
