import { askedToKeep } from "./asked";
import { clausesOf } from "./clauses";
import { isDangling } from "./dangling";
import type { Draft, Drafts } from "./draft";
import { RULES } from "./families";
import { isExcepted } from "./families/denials";
import { mentioned, occasionIn } from "./families/mentions";
import { styleOf } from "./families/style";
import { bare } from "./fillers";
import { fuller } from "./fuller";
import { further } from "./further";
import { asksSomething, isCondition, isRetold, isUnreal, withoutDoctor } from "./guards";
import { pointed } from "./pointed";
import { recast } from "./recast";
import { instead, moved, reasoned, reversed, righted } from "./righted";
import { resolved, type Spoken, spokenOf, withSubject } from "./subject";

/** What one sentence tells. */
export function sentenceTells(
  said: string,
  plain: string,
  quoted: string,
  isQuestion: boolean,
  spoken: Spoken,
  now: Date,
): Draft[] {
  const meant = instead(said);
  if (meant !== said) return sentenceTells(meant, bare(meant), meant, isQuestion, spoken, now);
  const wish = (quoted === said ? null : styleOf(bare(quoted))) ?? styleOf(plain) ?? styleOf(said);
  if (wish) {
    const called =
      /(?<!\b(?:not|never|stop|quit)(?: ever)? |\bwhen (?:you|people|they) )\b(call me \p{Lu}[\p{L}'-]+)/u.exec(
        said,
      )?.[1];
    const instead = /\bcall me [^,;.]+[,;.]? (?:it is|my name is) (\p{Lu}[\p{L}'-]+)$/u.exec(plain)?.[1];
    return [
      ...many(wish),
      ...(instead ? learn(`call me ${instead}`, now) : called ? learn(called, now) : []),
    ];
  }
  const text = reasoned(moved(righted(withoutDoctor(said))));
  const found: Draft[] = [];
  const asks = asksSomething(plain);
  if (asks && !isQuestion && !/^(?:what I|why I|how I|where I)\b/i.test(plain))
    return nicknameAsked(plain, now);
  if (asks && isQuestion) return nicknameAsked(plain, now);
  const clauses = clausesOf(recast(reversed(text)));
  if (isQuestion && clauses.length === 1) {
    const head =
      /^((?:I|my) [^?,]+),\s*(?:any|do you|what|how|can you|is that|does|should|would|could|right|you know|remember|is not|are you|ok)\b/i.exec(
        clauses[0] ?? "",
      );
    return head?.[1] ? learn(head[1], now) : [];
  }
  for (const [at, one] of clauses.entries()) {
    if (isQuestion && (at === clauses.length - 1 || !/^(?:I|my)\b/.test(one))) break;
    if (asksSomething(one)) break;
    // "Our teacher lives in a castle, she says": what came before is hers as well.
    if (/^(?:he|she|they|people) (?:says?|said|claims?|claimed|reckons?|tells? me|told me)$/i.test(one))
      return [];
    if (isRetold(one) || isCondition(one)) break;
    const clause = withSubject(resolved(pointed(one, clauses[at - 1] ?? spoken.before), spoken));
    spoken.person = spokenOf(clause) ?? spoken.person;
    if (isUnreal(clause)) continue;
    const told = learn(clause, now).filter((draft) => !isDangling(draft));
    found.push(...(told.length > 0 ? told.map((draft) => further(draft, clause, said)) : aside(clause, now)));
  }
  const asked = found.length === 0 && !isQuestion && !isRetold(said) ? askedToKeep(said) : null;
  if (asked) return [asked];
  return found
    .filter((one) => one.kind !== "fact" || !isExcepted(one.content, said))
    .map((one) => notThat(one, said));
}

const NOT_THAT =
  /([\p{L}\d][\p{L}\d'-]*),? (?:and )?not (?:in |at |from |an? |the |called |named )?([\p{L}\d][\p{L}\d'-]*)[.!\s]*$/iu;

/** "My sister is called Mia-Louise, not Mia" is against a fact that says Mia. */
function notThat(draft: Draft, said: string): Draft {
  const [, right = "", wrong = ""] = NOT_THAT.exec(said) ?? [];
  if (draft.kind !== "fact" || !wrong || !draft.content.includes(right)) return draft;
  const denied = draft.content
    .replace(/,? (?:and )?not .*$/i, ".")
    .replace(right, wrong)
    .replace(/\.$/, "");
  return { ...draft, denies: [...(draft.denies ?? []), denied] };
}

const nicknameAsked = (plain: string, now: Date) =>
  /^(?:can|could|will|would) you (?:please )?(?:just )?call me\b/i.test(plain) ? learn(plain, now) : [];

/** "I cried when my dog died in June" tells of the dog, whatever else it tells. */
function aside(clause: string, now: Date): Draft[] {
  const [, said] =
    /^.{3,60}?\b(?:when|since|after|before|because|until|as) ((?:my|I) (?!am\b|was\b|feel\b|think\b).{6,})$/i.exec(
      clause,
    ) ?? [];
  return said && !isRetold(said) && !isUnreal(said) ? learn(said, now) : [];
}

/** What one clause tells: the first rule that answers, and a name mentioned on the way. */
export function learn(text: string, now: Date): Draft[] {
  const clause = { text, now };
  for (const { when, learn } of RULES) {
    const groups = when.exec(text);
    if (!groups) continue;
    const drafts = many(
      learn(
        groups.map((group) => group ?? ""),
        clause,
      ),
    );
    if (drafts.length === 0) continue;
    // What is left of a quotation is nobody's statement, and what is the persona's says nothing of the writer.
    if (drafts.some((one) => one.kind === "fact" && /…|\byours?\b/i.test(one.content))) return [];
    const name = many(mentioned(text)).filter(
      (one) =>
        one.kind === "fact" &&
        !drafts.some(
          (other) =>
            other.kind === "fact" &&
            other.content.includes(nameOf(one.content)) &&
            /^(?:relationship|pet)$/.test(other.category),
        ),
    );
    return [...fuller(drafts, text, now), ...name];
  }
  return /^(?:I|my)\b/i.test(text) ? [...many(occasionIn(text, now)), ...many(mentioned(text))] : [];
}

const nameOf = (content: string) => content.replace(/^.* is called (.+)\.$/, "$1");

const many = (drafts: Drafts): Draft[] =>
  drafts === null
    ? []
    : Array.isArray(drafts)
      ? drafts.filter((one): one is Draft => one !== null)
      : [drafts as Draft];
