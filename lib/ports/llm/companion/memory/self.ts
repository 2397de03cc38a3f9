import { type Exchange, read } from "../hear/conversation";
import { mirror, quotable } from "../mirror";

/** What the user told about themself, each fit to stand in a sentence of the persona. */
export type Self = { home?: string; work?: string; age?: string; plan?: string };

const HOME =
  /\bI(?:'m| am)? (?:now |just |currently |recently )?(?:live|living|moved|am from|come from|from|grew up) (?:here )?(?:in|to|from|near|back to)? ?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;
const FIRST_PERSON_HOME =
  /\b(?:I live in|I moved to|I'm from|I am from|we live in|we moved to|I'm living in) (?:a |an |the )?(\p{L}[\p{L}-]+)/iu;
const NO_PLACE =
  /^(?:a|an|the|my|our|here|there|this|that|another|new|small|big|fear|hell|peace|work|home|house|flat)$/i;
const WORK =
  /\bI (?:work|worked|used to work) (as an? [\p{L} -]{3,40}|at [\p{L} '&-]{2,40}|for [\p{L} '&-]{2,40}|in an? [\p{L} -]{3,40})/iu;
const PROFESSION =
  /\bI(?:'m| am) (an? (?:[\p{L}-]+ ){0,2}?(?:[\p{L}-]+(?:er|or|ist|ian|ant|eer)|nurse|student|chef|cook|nanny|architect|pilot|clerk|monk|priest|soldier|mechanic|guide|dentist|vet|judge|coach)(?: (?:at|in|for) (?:an? |the )?[\p{L} ]{3,30})?)/iu;
const NO_WORK =
  /\b(?:bit|little|loner|loser|failure|sinner|monster|beginner|believer|winner|fighter|sister|brother|mother|father|daughter|dreamer|lover|smoker|morning person|foreigner|stranger)\b/i;
const AGE =
  /\b(?:I'm|I am|I turned|I just turned|I'm \p{Lu}\p{L}+,) (\d{1,2}|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy)(?: years old)?(?=[.,!? ]|$)(?! (?:minutes|hours|km|days|weeks|months|kilo|percent|%|dollars|euros))/iu;

/** Reads what the user said of themself, the latest of each; each message's first 600 characters. */
export function selfOf(past: readonly Exchange[]): Self {
  const self: Self = {};
  for (const { said } of past) {
    const { text } = read(said.slice(0, 600));
    const home = HOME.exec(text)?.[1] ?? FIRST_PERSON_HOME.exec(text)?.[1];
    const from = /\bI(?:'m| am) \p{Lu}\p{L}+,?(?: \d{1,2},)?(?: and)? from (\p{Lu}[\p{L}-]+)/u.exec(
      text,
    )?.[1];
    const place = home ?? from;
    if (place && !NO_PLACE.test(place)) self.home = capital(place);
    const work = (WORK.exec(text) ?? PROFESSION.exec(text))?.[1];
    if (work && !NO_WORK.test(work)) self.work = cut(work);
    const age = AGE.exec(text)?.[1];
    if (age) self.age = age;
  }
  return self;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const cut = (text: string) =>
  quotable(
    mirror(text.replace(/ (?:and|but|so|because|since|for (?:\w+ )?(?:years?|months?)|now)\b.*$/i, "")),
    50,
  );
