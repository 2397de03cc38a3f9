import { answered } from "./answers";
import { clausesOf } from "./clauses";
import { corrected } from "./corrections";
import type { Draft } from "./draft";
import { isExceptedAfter } from "./families/denials";
import { styleOf } from "./families/style";
import { bare } from "./fillers";
import { CONTENT_MOST, type FactFinding, type Finding, type Situation } from "./finding";
import { isElsewhere, isMachineText, isRetraction, isSarcastic, isTakenBack, isUnreal } from "./guards";
import { introduced, isKnownName, knownIn } from "./kept";
import { mended } from "./mended";
import { noLonger } from "./no-longer";
import { isSecret } from "./secrets";
import { sentencesOf } from "./sentences";
import { spelled } from "./spelling";
import { type Spoken, withSubject } from "./subject";
import { learn, sentenceTells } from "./tells";

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
  const spoken: Spoken = { person: null, before: "" };
  const read = text
    .slice(0, READ_MOST)
    .replace(/```[\s\S]*?(?:```|$)/g, (code) => code.replace(/[^\n]/g, " "));
  const answer = situation.previous ? answerOf(text.slice(0, 400), situation.previous, situation.now) : [];
  if (answer.length > 0) found.push(answer);
  /** Who was told of by name: before, and in this message so far. */
  let known = situation.known ?? [];
  const told = new Map<string, FactFinding>();
  let isFirst = true;
  for (const { quote, said: words, isQuestion } of mended(sentencesOf(read), read)) {
    if (isSecret(words)) continue;
    if (isMachineText(words) || isSarcastic(spelled(words)) || isSarcastic(words)) continue;
    const asTold = withoutQuotations(spelled(words));
    const said = introduced(asTold, known);
    const plain = bare(said);
    if (isElsewhere(said) || isElsewhere(plain) || /^\s*(?:\*|>|#)/.test(words)) {
      if (/^\s*(?:\*[^*]+\*|>)/.test(words) && !isElsewhere(plain)) {
        if (/^\s*\*/.test(words)) break;
        continue;
      }
      if (!styleOf(plain)) break;
    }
    if (isRetraction(plain) || isRetraction(said)) {
      found.pop();
      isFirst = false;
      continue;
    }
    if (isTakenBack(said)) continue;
    if (isFirst && answer.length > 0 && plain.split(" ").length <= 8) {
      isFirst = false;
      continue;
    }
    isFirst = false;
    const last = found.at(-1);
    if (last)
      found[found.length - 1] = last.filter(
        (one) => one.kind !== "fact" || !isExceptedAfter(one.content, said),
      );
    const learned = sentenceTells(
      said,
      plain,
      spelled(words).replace(/["']/g, ""),
      isQuestion,
      spoken,
      situation.now,
    );
    spoken.before = said;
    const fresh =
      said === asTold
        ? learned
        : learned.filter((one) => one.kind !== "fact" || !isKnownName(one.content, known));
    const named = fresh.filter(
      (one) => one.kind === "fact" && /^(?:relation|pet):/.test(one.subject ?? "") && !told.has(one.content),
    ) as FactFinding[];
    if (named.length > 0) {
      for (const one of named) told.set(one.content, one);
      known = [...(situation.known ?? []), ...knownIn([...told.values()])];
    }
    found.push(
      fresh.map((draft) => ({ ...noLonger(titles(draft)), quote: quote.slice(0, CONTENT_MOST) }) as Finding),
    );
  }
  return distinct(found.flat());
}

/** "Mr-Adeyemi", one word while it is read, as it was written. */
const titles = (draft: Draft): Draft =>
  draft.kind === "fact"
    ? { ...draft, content: draft.content.replace(/\b(Mr|Mrs|Ms|Dr|Prof|Miss)-(?=\p{Lu})/gu, "$1 ") }
    : draft;

function answerOf(text: string, previous: string, now: Date): Finding[] {
  const [first] = sentencesOf(text);
  if (!first || isSecret(first.quote) || isSecret(`${previous}: ${first.quote}`)) return [];
  const statement = corrected(previous, first.quote) ?? answered(previous, first.quote);
  if (!statement || isUnreal(statement)) return [];
  return clausesOf(statement)
    .flatMap((clause) => learn(withSubject(clause), now))
    .map((draft) => ({ ...noLonger(draft), quote: first.quote.slice(0, CONTENT_MOST) }) as Finding);
}

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
