import { ANIMALS } from "./animals";
import { KIN } from "./words";

/** A person or pet the user has told of before: "my sister Ana", "my hamster Nugget". */
export type Known = {
  /** "sister", "hamster". */
  kin: string;
  /** As it is written: "Ana". */
  name: string;
  /** Whether no other of the kind is known, nor "two sisters". */
  isOnly: boolean;
};

/** A fact as far as it tells who somebody is. */
type Told = { subject: string | null; content: string };

const NAME = "(\\p{Lu}[\\p{L}'’-]*\\p{L}(?: \\p{Lu}[\\p{L}'’-]+)?)";
const CALLED = new RegExp(
  `^(?:Has (?:an?|one|their) )?((?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+?) (?:is called|called) ${NAME}\\b`,
  "iu",
);
const NAMED = new RegExp(`^${KIN} ${NAME}\\b`, "u");
const PET_NAMED = new RegExp(`^((?:${ANIMALS})) ${NAME}\\b`, "u");
const ONE = new RegExp(`^(?:${KIN.slice(1, -1)}|(?:[\\p{L}-]+ )*(?:${ANIMALS}))$`, "iu");

/** People of whom one may have several without telling of each. */
const ONE_OF_MANY =
  /\b(?:friend|mate|cousin|colleague|co-?worker|aunt|auntie|uncle|neighbou?r|flatmate|roommate|housemate|niece|nephew|teacher|kid|child|baby|bestie|classmate|teammate)$/i;
const SAME: [RegExp, string][] = [
  [/^(?:puppy|pup|doggo)$/i, "dog"],
  [/^(?:kitten|kitty)$/i, "cat"],
  [/^bunny$/i, "rabbit"],
];
/** The new dog is the dog before long. */
const NEW =
  /^(?:(?:new|old|little|big|small|baby|first|lovely|beautiful) )+(?!man\b|lady\b|one\b|girl\b|boy\b)/;
const plainly = (kin: string) => SAME.find(([one]) => one.test(kin))?.[1] ?? kin.toLowerCase();

/** The people and pets with a name among some facts, each once. */
export function knownIn(facts: readonly Told[]): Known[] {
  const found = new Map<string, Known>();
  /** "Ana" may be the sister or the colleague. */
  const doubtful = new Set<string>();
  const gone = new Set<string>();
  for (const { subject, content } of facts) {
    if (!/^(?:relation|pet):/.test(subject ?? "")) continue;
    const lower = `${content.charAt(0).toLowerCase()}${content.slice(1)}`;
    const [, kin = "", name = ""] = CALLED.exec(content) ?? NAMED.exec(lower) ?? PET_NAMED.exec(lower) ?? [];
    if (!/^\p{Lu}/u.test(name) || !ONE.test(kin)) continue;
    const before = found.get(name.toLowerCase());
    if (before && plainly(before.kin) !== plainly(kin)) doubtful.add(name.toLowerCase());
    else if (!before)
      found.set(name.toLowerCase(), { kin: kin.toLowerCase().replace(NEW, ""), name, isOnly: true });
    if (/:(?:gone|death)$/.test(subject ?? "")) gone.add(name.toLowerCase());
  }
  for (const name of doubtful) found.delete(name);
  const isHere = ({ name }: Known) => !gone.has(name.toLowerCase());
  const all = [...found.values()];
  return all.map((one) => ({
    ...one,
    isOnly:
      isHere(one) &&
      !ONE_OF_MANY.test(one.kin) &&
      all.filter(isHere).every((other) => other === one || plainly(other.kin) !== plainly(one.kin)) &&
      !facts.some(({ content }) => new RegExp(`\\b${plainly(one.kin)}s\\b`, "i").test(content)),
  }));
}

/** Names that are words too, where they follow "put" or "lost". */
const A_WORD =
  /^(?:will|may|june|april|august|hope|joy|faith|grace|summer|autumn|winter|mark|sue|drew|chase|chance|lucky|happy|sunny|storm|rain|sky|star|love|angel|honey|sugar|sweetie|art|bill|rob|pat|grant|frank|dawn|max|ace|pepper|ginger|olive|cookie|biscuit|coco|noodle|mango|peanut)$/i;
/** What is told of a life follows: a name at the start of a statement may be a word or a place as well. */
const OF_A_LIFE =
  "(?= (?:died|passed|moved|lives?|lived|works?|worked|has|had|got|ran|turned|turns|loves|hates|likes|started|starts|needs|broke|lost|became|married|left|weighs|sleeps|barks|can|was born|was put|is (?:\\d|from|an?|getting (?:old|older|married|divorced|better|worse|big|bigger|fat)|moving|called|blind|deaf|ill|sick|dead|gone|pregnant|allergic|scared|afraid|vegan|vegetarian|retired|married|engaged|turning|starting|studying|working|living))\\b|'s [a-z]| (?:down|to sleep)\\b)";
/** Whom one marries, dates or leaves: "I broke up with Tom" says nothing of the brother Tom. */
const PARTNER = /\b(?:boyfriend|girlfriend|partner|husband|wife|spouse|fianc\p{L}+)$/iu;
/** Of "my mother tongue" and "my dog allergy" nothing is told of the mother and the dog. */
const DOES =
  "(?= (?:\\d|(?:(?:always|never|often|usually|sometimes|also|just|recently|still|now|really|sadly|finally|only|already) )*(?:is|was|has|had|does|did|can|cannot|could|will|would|might|must|should|used to|says|said|told|thinks?|thought|wants?|goes|went|gone|comes|came|makes|made|takes|took|gives|gave|gets|got|keeps|kept|plays|studies|teaches|taught|runs|ran|owns|eats|ate|drinks|drank|sings|sang|bought|sold|bit|bites|barks|meows|snores|lives|works|likes|loves|hates|needs|moves|left|lost|broke|became|began|turns|starts|speaks|spoke|drives|drove|weighs|sleeps|slept|grew|knows|knew|met|feels|felt|won|wears|suffers|writes|wrote|reads|swims|visits|calls|looks|helps|(?!\\p{L}*eed )\\p{L}{3,}ed))\\b)";

/** "Boyfriend is called Sam." teaches nothing where Sam was known by it, and would stand again after its end. */
export const isKnownName = (content: string, known: readonly Known[]) =>
  known.some(({ name }) => content.endsWith(` is called ${name}.`));

/**
 * A sentence in which a bare name says whose it is, and the only sister is called by her name: "Nugget died" reads "my
 * hamster Nugget died", "my sister moved" reads "my sister Ana moved".
 */
export function introduced(said: string, known: readonly Known[]): string {
  let text = said;
  for (const { kin, name } of known) {
    if (!text.includes(name)) continue;
    const who = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const ofLove = PARTNER.test(kin) ? "|married|dumped|divorced|with" : "";
    const before = [
      `(?<=^|[.;:!] |, |\\b(?:and|but|because|so|that|when|since|after|today|sadly|yesterday) )${who}${OF_A_LIFE}`,
      `(?<=\\b(?:put|lost|buried|rehomed|miss${ofLove}) )${who}${A_WORD.test(name) ? OF_A_LIFE : ""}`,
    ].join("|");
    text = text.replace(
      new RegExp(`(?:${before})(?= (?:\\p{Ll}|\\d)|'s \\p{Ll}|[.!]*$)(?! and\\b)`, "gu"),
      `my ${kin} ${name}`,
    );
  }
  for (const { kin, name, isOnly } of known) {
    if (!isOnly || !text.includes(`y ${kin} `)) continue;
    text = text.replace(
      new RegExp(
        `\\b([Mm]y )${kin}${DOES}(?! (?:is |was )?(?:called|named)\\b| (?:name|and|is my|was my|or)\\b)`,
        "gu",
      ),
      `$1${kin} ${name}`,
    );
  }
  return text;
}
