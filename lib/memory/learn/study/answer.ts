import { z } from "zod";
import { CATEGORIES, type Category, CONTENT_MOST } from "../../extract/finding";
import { meaningOf } from "../meaning";
import type { Known, Shown } from "./prompt";
import { secretsOf } from "./secrets-of";

const SUMMARY_MOST = 600;
const TOPICS_MOST = 5;
const TOPIC_MOST = 32;
/** More findings than this from one stretch of talk are not read. */
const FINDINGS_MOST = 30;

const Confidence = z.coerce.number().transform((value) => Math.min(1, Math.max(0, value || 0)));
const Id = z.coerce.number().int().positive();
const Source = { message_id: Id, quote: z.string().min(2).max(1_000) };
const Fact = z.object({
  ...Source,
  content: z.string().trim().min(3).max(CONTENT_MOST),
  category: z.enum(CATEGORIES).catch("other"),
  confidence: Confidence.catch(0.6),
  same_as: Id.nullish().catch(null),
  replaces: Id.nullish().catch(null),
});
const Preference = z.object({
  ...Source,
  category: z.string().trim().min(1).max(40),
  key: z.string().trim().min(1).max(120),
  value: z
    .string()
    .trim()
    .max(200)
    .regex(/^(?:likes|dislikes|prefers .+)$/i),
  confidence: Confidence.catch(0.6),
});
const Answer = z.object({
  facts: z.array(z.unknown()).max(200).catch([]),
  preferences: z.array(z.unknown()).max(200).catch([]),
  wrong: z.array(Id).max(200).catch([]),
  summary: z.string().nullish().catch(null),
  topics: z.array(z.string()).catch([]),
  mood: z.string().nullish().catch(null),
});

export type Studied = {
  facts: (z.output<typeof Fact> & { category: Category })[];
  preferences: z.output<typeof Preference>[];
  wrong: number[];
  summary: string | null;
  topics: string[];
  mood: string | null;
};

export class UnreadableAnswer extends Error {}

/**
 * What the model found, as far as it holds: each finding names a message of the user that was shown and quotes words
 * that stand in it; ids are among those it was told. Everything else is left out, and so is all that gives a secret away. @throws UnreadableAnswer
 */
export function readAnswer(text: string, messages: readonly Shown[], known: readonly Known[]): Studied {
  const parsed = Answer.safeParse(jsonIn(text));
  if (!parsed.success) throw new UnreadableAnswer("the model's notes are not of the form asked for");
  const { data } = parsed;
  const said = new Map(messages.filter(({ from }) => from === "user").map(({ id, text }) => [id, text]));
  const ids = new Set(known.map(({ id }) => id));
  const secrets = secretsOf([...said.values()]);
  const stands = ({ message_id, quote }: { message_id: number; quote: string }) =>
    plain(said.get(message_id) ?? "").includes(plain(quote));
  const facts = data.facts
    .slice(0, FINDINGS_MOST)
    .flatMap((one) => Fact.safeParse(one).data ?? [])
    .filter((one) => stands(one) && isAbout(one.content, said.get(one.message_id) ?? ""))
    .filter(({ content, quote }) => !secrets.areIn(content) && !secrets.areIn(quote))
    .map((one) => ({
      ...one,
      same_as: one.same_as && ids.has(one.same_as) ? one.same_as : null,
      replaces: one.replaces && ids.has(one.replaces) ? one.replaces : null,
    }));
  const preferences = data.preferences
    .slice(0, FINDINGS_MOST)
    .flatMap((one) => Preference.safeParse(one).data ?? [])
    .filter(stands)
    .filter(({ key, value, quote }) => ![key, value, quote].some(secrets.areIn));
  const topics = data.topics
    .map((topic) => oneLine(topic.replaceAll(",", " ")))
    .filter((topic) => topic !== "" && !secrets.areIn(topic));
  const summary = oneLine(data.summary ?? "");
  const mood = oneLine(data.mood ?? "").toLowerCase();
  return {
    facts,
    preferences,
    wrong: data.wrong.filter((id) => ids.has(id)),
    summary: secrets.areIn(summary) ? null : summary.slice(0, SUMMARY_MOST).toWellFormed() || null,
    topics: topics.filter((topic) => topic.length <= TOPIC_MOST).slice(0, TOPICS_MOST),
    mood: /^[\p{L} -]{3,20}$/u.test(mood) ? mood : null,
  };
}

/** The object in an answer, whatever a model puts around it. */
function jsonIn(text: string): unknown {
  const [start, end] = [text.indexOf("{"), text.lastIndexOf("}")];
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    throw new UnreadableAnswer("the model's notes are no JSON");
  }
}

/** A note that shares no telling word with its message was made up. */
function isAbout(content: string, message: string): boolean {
  const told = new Set(meaningOf(message.slice(0, 4_000)).split(" "));
  return meaningOf(content)
    .split(" ")
    .some((word) => told.has(word));
}

const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
