import { dateIn } from "./dates";
import { tidy, titled, turned } from "./wording";

/** Where a place's words end. */
const END =
  /\s*(?:[,;.!?]\s+(?=(?:I|my|it|and|but|so|which|where|since|with|about|not|near|because|finally|for|after|in a|in an|about|just|now|a)\b)|\b(?:and|but|with|since|for|because|when|where|which|who|while|so|until|till|as|if|after|before|last|next|this|ago|during|at the moment|now|right|currently|to (?:be|live|work|study|start|help|get|find|look|care|join|escape)|though|although|again|already|anymore|any more|all my life|my whole life|back in|back then|thanks|it is|it was|that|a (?:few|couple|year|month|week)|about|on (?:my own|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|alone|by myself|then|from)\b).*$/i;
const NO_PLACE =
  /^(?:(?:a|the|my|an|your|this|that|his|her) )?(?:fear|peace|pain|denial|love|hell|heaven|moon|mars|sun|sea|ocean|jupiter|past|moment|present|future|house|home|bubble|dream|world|chaos|mess|constant.*|same (?!house|flat|village|town|street|place|apartment|building|neighbou?rhood|city|area).*|own.*|way|it|here|there|me|shadow|sin|luxury|poverty|lie|fairy ?tale|truth|trouble|bed|touch|charge|town|general|shock|fact|hope|debt|tears|next (?:room|chapter|step|level|question|topic)|bathroom|kitchen|other.*|another room|left|right|dark|hotel room)$/i;

/** The place some words name, without what follows it, or null. */
export function placeIn(words: string | undefined, now: Date): string | null {
  let text = (words ?? "").slice(0, 160);
  const date = dateIn(text, now, false);
  if (date) text = text.slice(0, date.from);
  text = text.replace(/\s+(?:back )?(?:in|since|around) (?:early |late )?(?:19|20)\d\d\b.*$/i, "");
  text = text.replace(/,\s+(?=\p{Ll}[\p{L}']* \p{Ll}).*$/u, "");
  text = tidy(
    text.replace(/\b(\d+|one|two|three|four|five|ten) (?:years?|months?|weeks?)\b.*$/i, "").replace(END, ""),
  );
  if (text.length < 2 || text.length > 80 || NO_PLACE.test(text) || !/\p{L}/u.test(text)) return null;
  const plain = text.replace(/,(?=\S)/g, ", ");
  if (/^(?:a|an|the|my|our|small|big|old|one|two)\b/i.test(plain)) return turned(withNames(plain));
  return titled(
    plain.replace(
      /^(north|south|east|west|central|northern|southern|eastern|western|rural|downtown) (\p{Ll})/iu,
      (_, a: string, b: string) => `${a} ${b.toUpperCase()}`,
    ),
  );
}

/** "a flat in berlin" with the capital its writer left out. */
const withNames = (text: string) =>
  /\p{Lu}/u.test(text)
    ? text
    : text.replace(
        /\b(in|near|of|outside|around|by) (?!the\b|a\b|my\b|town\b|an\b)(\p{Ll}[\p{L}'-]+)((?: \p{Ll}[\p{L}'-]+)?)$/iu,
        (_, before: string, a: string, b: string) => `${before} ${titled(a + b)}`,
      );
