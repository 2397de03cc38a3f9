import { answered } from "./answers";
import { clausesOf } from "./clauses";
import { corrected } from "./corrections";
import type { Draft, Drafts } from "./draft";
import { RULES } from "./families";
import { mentioned, occasionIn } from "./families/mentions";
import { styleOf } from "./families/style";
import { bare } from "./fillers";
import { CONTENT_MOST, type Finding, type Situation } from "./finding";
import {
  asksSomething,
  isCondition,
  isElsewhere,
  isMachineText,
  isRetold,
  isRetraction,
  isSarcastic,
  isUnreal,
  withoutDoctor,
} from "./guards";
import { moved, reversed, righted } from "./righted";
import { sentencesOf } from "./sentences";
import { spelled } from "./spelling";
import { resolved, type Spoken, spokenOf, withSubject } from "./subject";

/** As much of a message as is read, in characters; the rest of a longer one is pasted text. */
const READ_MOST = 8_000;
const FINDINGS_MOST = 40;

/**
 * What one message of the user tells about them, by patterns alone: no model, no I/O. Plain statements of the user's
 * own only: nothing from questions, hypotheses, other people's words, tales, jokes taken back, code or commands.
 * Relative dates are told in full, seen from `now`. Every quote stands in the text word for word. Never throws.
 */
export function extract(text: string, situation: Situation): Finding[] {
  const found: Finding[][] = [];
  const spoken: Spoken = { person: null, thing: null };
  const read = text
    .slice(0, READ_MOST)
    .replace(/```[\s\S]*?(?:```|$)/g, (code) => code.replace(/[^\n]/g, " "));
  const answer = situation.previous ? answerOf(text.slice(0, 400), situation.previous, situation.now) : [];
  if (answer.length > 0) found.push(answer);
  let isFirst = true;
  for (const { quote, isQuestion } of sentencesOf(read)) {
    if (isMachineText(quote) || isSarcastic(spelled(quote)) || isSarcastic(quote)) continue;
    const said = withoutQuotations(spelled(quote));
    const plain = bare(said);
    if (isElsewhere(said) || isElsewhere(plain) || /^\s*(?:\*|>|#)/.test(quote)) {
      if (/^\s*(?:\*[^*]+\*|>)/.test(quote) && !isElsewhere(plain)) {
        if (/^\s*\*/.test(quote)) break;
        continue;
      }
      if (!styleOf(plain)) break;
    }
    if (isRetraction(plain) || isRetraction(said)) {
      found.pop();
      isFirst = false;
      continue;
    }
    if (isFirst && answer.length > 0 && plain.split(" ").length <= 8) {
      isFirst = false;
      continue;
    }
    isFirst = false;
    const learned = sentenceTells(
      said,
      plain,
      spelled(quote).replace(/["']/g, ""),
      isQuestion,
      spoken,
      situation.now,
    );
    found.push(learned.map((draft) => ({ ...draft, quote: quote.slice(0, CONTENT_MOST) }) as Finding));
  }
  return distinct(found.flat());
}

/** What one sentence tells. */
function sentenceTells(
  said: string,
  plain: string,
  quoted: string,
  isQuestion: boolean,
  spoken: Spoken,
  now: Date,
): Draft[] {
  const wish = (quoted === said ? null : styleOf(bare(quoted))) ?? styleOf(plain) ?? styleOf(said);
  if (wish) {
    const called = /\b(?:please |just |you can )*(call me \p{Lu}[\p{L}'-]+)/u.exec(said)?.[1];
    return [...many(wish), ...(called ? learn(called, now) : [])];
  }
  const text = moved(righted(withoutDoctor(said)));
  const found: Draft[] = [];
  const asks = asksSomething(plain);
  if (asks && !isQuestion && !/^(?:what I|why I|how I|where I)\b/i.test(plain))
    return nicknameAsked(plain, now);
  if (asks && isQuestion) return nicknameAsked(plain, now);
  const clauses = clausesOf(reversed(text));
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
    if (isRetold(one) || isCondition(one)) break;
    const clause = withSubject(resolved(one, spoken));
    spoken.person = spokenOf(clause) ?? spoken.person;
    if (isUnreal(clause)) continue;
    found.push(...learn(clause, now));
  }
  return found;
}

const nicknameAsked = (plain: string, now: Date) =>
  /^(?:can|could|will|would) you (?:please )?(?:just )?call me\b/i.test(plain) ? learn(plain, now) : [];

/** What one clause tells: the first rule that answers, and a name mentioned on the way. */
function learn(text: string, now: Date): Draft[] {
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
    const name = many(mentioned(text)).filter(
      (one) =>
        one.kind === "fact" &&
        !drafts.some(
          (other) =>
            other.kind === "fact" &&
            other.content.includes(nameOf(one.content)) &&
            other.category === "relationship",
        ),
    );
    return [...drafts, ...name];
  }
  return /^(?:I|my)\b/i.test(text) ? [...many(occasionIn(text, now)), ...many(mentioned(text))] : [];
}

const nameOf = (content: string) => content.replace(/^.* is called (.+)\.$/, "$1");

function answerOf(text: string, previous: string, now: Date): Finding[] {
  const [first] = sentencesOf(text);
  if (!first) return [];
  const statement = corrected(previous, first.quote) ?? answered(previous, first.quote);
  if (!statement || isUnreal(statement)) return [];
  return clausesOf(statement)
    .flatMap((clause) => learn(withSubject(clause), now))
    .map((draft) => ({ ...draft, quote: first.quote.slice(0, CONTENT_MOST) }) as Finding);
}

const many = (drafts: Drafts): Draft[] =>
  drafts === null
    ? []
    : Array.isArray(drafts)
      ? drafts.filter((one): one is Draft => one !== null)
      : [drafts as Draft];

/** A sentence without what it quotes; a name or title of few words only loses its marks. */
function withoutQuotations(text: string): string {
  const told = (inner: string) =>
    inner.split(" ").length > 5 || /\b(?:I|my|you|we|is|are|am|do|don't)\b/i.test(inner)
      ? " … "
      : ` ${inner} `;
  return text
    .replace(/^"[^"]*" (?:is|was|sounds|means|as)\b.*$/, " … ")
    .replace(/"([^"]*)(?:"|$)/g, (_, inner: string) => told(inner))
    .replace(/(?<=^|[\s(,:])'([^']{3,}(?:'(?=\p{L})[^']*)*)'(?=[\s,.!?;)]|$)/gu, (_, inner: string) =>
      told(inner),
    )
    .replace(/\*[^*]+\*/g, (part) => (part.split(" ").length > 2 ? " " : part.replace(/\*/g, "")))
    .replace(/\s+/g, " ")
    .trim();
}

/** Each thing once, in the order it was told, and of two values for a slot the later. */
function distinct(findings: Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const one of findings) {
    if (one.kind === "fact" && (one.content.length < 3 || one.content.length > CONTENT_MOST)) continue;
    if (one.kind === "preference" && (!one.key || !one.value)) continue;
    const key =
      one.kind === "fact" ? `fact ${one.subject ?? one.content.toLowerCase()}` : `${one.category} ${one.key}`;
    kept.delete(key);
    kept.set(key, one);
  }
  return [...kept.values()].slice(0, FINDINGS_MOST);
}
