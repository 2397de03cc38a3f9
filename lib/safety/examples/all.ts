import type { Labelled } from "../fixtures/batches";
import eighteenth1 from "./eighteenth-author-1.json";
import eighth1 from "./eighth-author-1.json";
import eleventh1 from "./eleventh-author-1.json";
import everyday from "./everyday.json";
import everydayHeavy1 from "./everyday-heavy-1.json";
import everydayHeavy2 from "./everyday-heavy-2.json";
import everydayHeavy3 from "./everyday-heavy-3.json";
import fifteenth1 from "./fifteenth-author-1.json";
import fifth1 from "./fifth-author-1.json";
import first1 from "./first-author-1.json";
import first2 from "./first-author-2.json";
import first3 from "./first-author-3.json";
import firstLanguages from "./first-author-languages.json";
import fourteenth1 from "./fourteenth-author-1.json";
import fourth1 from "./fourth-author-1.json";
import fourth2 from "./fourth-author-2.json";
import fourth3 from "./fourth-author-3.json";
import fourth4 from "./fourth-author-4.json";
import fourth5 from "./fourth-author-5.json";
import nineteenth1 from "./nineteenth-author-1.json";
import ninth1 from "./ninth-author-1.json";
import second1 from "./second-author-1.json";
import second2 from "./second-author-2.json";
import second3 from "./second-author-3.json";
import secondLanguages from "./second-author-languages.json";
import seventeenth1 from "./seventeenth-author-1.json";
import seventh1 from "./seventh-author-1.json";
import sixteenth1 from "./sixteenth-author-1.json";
import sixth1 from "./sixth-author-1.json";
import tenth1 from "./tenth-author-1.json";
import third1 from "./third-author-1.json";
import third2 from "./third-author-2.json";
import third3 from "./third-author-3.json";
import thirdLanguages from "./third-author-languages.json";
import thirteenth1 from "./thirteenth-author-1.json";
import twelfth1 from "./twelfth-author-1.json";
import twentieth1 from "./twentieth-author-1.json";
import twentyfirst1 from "./twentyfirst-author-1.json";
import twentysecond1 from "./twentysecond-author-1.json";
import twentythird1 from "./twentythird-author-1.json";

/** Messages of every day, none of which tells of danger. */
export const EVERYDAY: string[] = everyday.calm.en;

/** Messages of every day as well, half of them of grief, worry, exhaustion or anger, and none of danger; six languages. */
export const HEAVY: string[] = [everydayHeavy1, everydayHeavy2, everydayHeavy3].flatMap(({ calm }) =>
  Object.values(calm).flat(),
);

/** What the second stage learned from, by files; the first three authors wrote without knowing the rules or one another's texts;
 * the fourth and the fifth had seen or been told some of what was misjudged. */
export const EXAMPLES: [string, Labelled][] = [
  ["the first author's first texts", first1],
  ["the first author's second texts", first2],
  ["the first author's third texts", first3],
  ["the first author's other languages", firstLanguages],
  ["the second author's first texts", second1],
  ["the second author's second texts", second2],
  ["the second author's third texts", second3],
  ["the second author's other languages", secondLanguages],
  ["the third author's first texts", third1],
  ["the third author's second texts", third2],
  ["the third author's third texts", third3],
  ["the third author's other languages", thirdLanguages],
  ["the fourth author's first texts", fourth1],
  ["the fourth author's second texts", fourth2],
  ["the fourth author's third texts", fourth3],
  ["the fourth author's fourth texts", fourth4],
  ["the fourth author's fifth texts", fourth5],
  ["the fifth author's texts", fifth1],
  ["the sixth author's texts", sixth1],
  ["the seventh author's texts", seventh1],
  ["the eighth author's texts", eighth1],
  ["the ninth author's texts", ninth1],
  ["the tenth author's texts", tenth1],
  ["the eleventh author's texts", eleventh1],
  ["the twelfth author's texts", twelfth1],
  ["the thirteenth author's texts", thirteenth1],
  ["the fourteenth author's texts", fourteenth1],
  ["the fifteenth author's texts", fifteenth1],
  ["the sixteenth author's texts", sixteenth1],
  ["the seventeenth author's texts", seventeenth1],
  ["the eighteenth author's texts", eighteenth1],
  ["the nineteenth author's texts", nineteenth1],
  ["the twentieth author's texts", twentieth1],
  ["the twenty-first author's texts", twentyfirst1],
  ["the twenty-second author's texts", twentysecond1],
  ["the twenty-third author's texts", twentythird1],
];
