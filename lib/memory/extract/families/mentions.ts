import { animal, PET } from "../animals";
import { dateIn } from "../dates";
import { type Drafts, fact } from "../draft";
import { nameIn } from "../names";
import { sentence, slot } from "../wording";
import { KIN, relation } from "../words";

/** "my interview on Thursday" inside any statement tells of it. */
export function occasionIn(text: string, now: Date): Drafts {
  const found =
    /\bmy ((?:\p{L}+ ){0,2}?(?:interview|exam|exams|wedding|surgery|operation|driving test|appointment|flight|birthday party|trial|court date|hearing|audition|viva|graduation|scan|biopsy|due date|marathon|chemo|holiday|trip)) ((?:(?:on|in|next|this|tomorrow|the)\b).{2,30})$/iu.exec(
      text,
    );
  const date = found?.[2] ? dateIn(found[2], now, true) : null;
  return found?.[1] && date?.isFuture
    ? fact(
        sentence(
          `Has ${found[1]} ${date.words}`
            .replace(/^Has (?=[^aeiou])/i, "Has a ")
            .replace(/^Has (?=[aeiou])/i, "Has an "),
        ),
        "plan",
        `plan:${slot(found[1])}`,
        0.8,
      )
    : null;
}

const ONE_NAMED = new RegExp(`\\bmy ${KIN},? (?:called |named )?(\\p{Lu}[\\p{L}'-]+)(?=[\\s,.;]|$)`, "u");
const PET_NAMED = new RegExp(
  `\\bmy ((?:\\p{Ll}+ )?${PET}),? (?:called |named )?(\\p{Lu}\\p{Ll}[\\p{L}'-]*)(?=[\\s,.;]|$)`,
  "u",
);

/** "with my husband Paul" inside any statement names him. */
export function mentioned(text: string): Drafts {
  const found = ONE_NAMED.exec(text.replace(/\bMy\b/g, "my"));
  if (!found) return petIn(text);
  const name = found?.[2] && nameIn(found[2]);
  return name && found?.[1]
    ? fact(
        `${cap(found[1])} is called ${name}.`,
        "relationship",
        `${relation(found[1], name)}${relation(found[1]) === relation(found[1], name) ? ":name" : ""}`,
        0.85,
      )
    : null;
}

/** "our cat Pixel" inside any statement names the cat. */
function petIn(text: string): Drafts {
  const found = PET_NAMED.exec(text);
  const name = found?.[2] && nameIn(found[2]);
  return name && found?.[1]
    ? fact(
        `${cap(found[1])} is called ${name}.`,
        "pet",
        `pet:${animal(found[1])}:${name.toLowerCase()}`,
        0.85,
      )
    : null;
}

const cap = (kin: string) => `${kin.charAt(0).toUpperCase()}${kin.slice(1).toLowerCase()}`;
