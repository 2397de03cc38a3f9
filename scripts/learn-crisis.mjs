// `node scripts/learn-crisis.mjs`: learns again from the labelled texts of lib/safety what danger sounds like, after a change of
// these texts, and measures it by leaving out each author in turn. Some minutes; the same texts give the same weights.
import { inProject } from "./steps/project.mjs";
import { withProjectCode } from "./steps/typescript.mjs";

const percent = (share) => `${(100 * share).toFixed(1)} %`;

await withProjectCode(async (load) => {
  const { learnAndMeasure } = await load("/scripts/crisis/measure.ts");
  const { byAuthor, byLanguage, unseen, rulesAlone } = learnAndMeasure(inProject());
  const row = ([name, { crisis, calm, precision, recall, alarms }]) => [
    name,
    {
      crisis,
      calm,
      ...(crisis > 0 && { precision: percent(precision), recall: percent(recall) }),
      "calm taken for danger": percent(alarms),
    },
  ];
  const table = (figures) => console.table(Object.fromEntries(Object.entries(figures).map(row)));
  console.log("Rules alone:");
  table(rulesAlone);
  console.log("Rules and what was learned from all other authors:");
  table({ ...byAuthor, "unseen, all": unseen });
  table(byLanguage);
});
