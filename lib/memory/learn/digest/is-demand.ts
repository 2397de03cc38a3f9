import nlp from "compromise";
import { withSubject } from "../../extract/subject";

type Term = { text: string; tags: string[] };

/** "Recommend me a book": a verb first, and nobody who does it; "love my job" leaves out an "I". */
export function isDemand(plain: string): boolean {
  const words = plain.replace(/^(?:please|just|now|do|don't|do not|never)[ ,]+/i, "");
  return (
    withSubject(words) === words && nlp(words).has("^(#Imperative|#Infinitive)") && !beginsWithNoun(words)
  );
}

const NEW_CLAUSE =
  /^(?:who|whom|whose|that|which|what|where|when|while|how|why|if|because|i|he|she|we|they|you)\b/i;

/** "Stress at my new job is killing me": what looks like a verb is a noun where its own verb follows. */
function beginsWithNoun(words: string): boolean {
  const [sentence] = nlp(`The ${words.charAt(0).toLowerCase()}${words.slice(1)}`).json() as {
    terms: Term[];
  }[];
  let isInPhrase = false;
  for (const { text, tags } of sentence?.terms.slice(2) ?? []) {
    const is = (...some: string[]) => some.some((tag) => tags.includes(tag));
    if (NEW_CLAUSE.test(text)) return false;
    if (is("PastTense", "PresentTense", "Copula", "Modal", "Auxiliary") && !is("Infinitive", "Gerund"))
      return true;
    // Whom a demand is made for stands right after its verb: "remind me", "check my essay".
    isInPhrase ||= is("Preposition") || /^to$/i.test(text);
    if (!isInPhrase && !is("Adverb")) return false;
  }
  return false;
}
