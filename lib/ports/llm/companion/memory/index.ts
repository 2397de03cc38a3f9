import { type Conversation, type Exchange, read } from "../hear/conversation";
import { nameAbroad, nameIn } from "../hear/listen";
import { mirror, quotable } from "../mirror";
import { askedName, type Kin, kinOf, namesFor } from "./kin-names";
import { ageQuote, quoteFor } from "./quotes";
import { selfOf } from "./self";

/** What is found for a question about what the user said before. */
export type Recall =
  | { kind: "name"; name: string }
  /** A whole sentence. */
  | { kind: "fact"; fact: string }
  | { kind: "quote"; quote: string }
  | { kind: "summary"; known: string }
  /** Asked for everything, and there is nothing. */
  | { kind: "nothing" }
  /** `sought` is what was asked for, fit to follow "you haven't told me". */
  | { kind: "none"; sought?: string };

/** Answers a question about earlier messages from these messages only. `user` is the account's first name, if any. */
export function recall(talk: Conversation, user: string | undefined): Recall {
  const { lower, text } = read(talk.said.slice(0, 400));
  const { past } = talk;
  if (/\bmy (?:own )?name\b|\bwho am i\b/.test(lower)) {
    const name = givenName(past) ?? user;
    const more = selfFact(lower.replace(/\bwho am i\b/, ""), past);
    if (name && more) return { kind: "fact", fact: `Your name is ${name}. ${more}` };
    return name ? { kind: "name", name } : { kind: "none", sought: "your name" };
  }
  const kin = kinOf(past);
  if (/\babout me\b|\bhave i told you\b|\bremember me\b|\bi (?:tell|told) you(?: so far)?\?*$/.test(lower)) {
    const known = summary(past, kin);
    return known ? { kind: "summary", known } : { kind: "nothing" };
  }
  const fact = [namedFact(lower, kin), selfFact(lower, past), whoFact(text, kin)].filter(Boolean).join(" ");
  const quote = quoteFor(lower, past);
  const age = /\bhow old\b/.test(lower) ? ageQuote(lower, past) : undefined;
  if (age)
    return fact ? { kind: "fact", fact: `${fact} And you said: “${age}”` } : { kind: "quote", quote: age };
  if (fact) return { kind: "fact", fact };
  if (quote && !askedName(lower)) return { kind: "quote", quote };
  return { kind: "none", sought: soughtIn(lower) };
}

/** The name the user gave in this talk, the latest. */
export function givenName(past: readonly Exchange[]): string | undefined {
  for (const { said } of past.toReversed()) {
    const { text } = read(said.slice(0, 400));
    const name = nameIn(text) ?? nameAbroad(text);
    if (name) return name;
  }
  return undefined;
}

function namedFact(lower: string, kin: readonly Kin[]): string | undefined {
  const relation = askedName(lower);
  const names = relation ? namesFor(relation, kin) : [];
  if (!relation || names.length === 0) return undefined;
  const whose = `Your ${relation}${/s$/.test(relation) && relation !== "boss" ? "'" : "'s"}`;
  return names.length > 1 ? `${whose} names are ${names.join(" and ")}.` : `${whose} name is ${names[0]}.`;
}

function selfFact(lower: string, past: readonly Exchange[]): string | undefined {
  const { home, work, age } = selfOf(past);
  if (
    /\bwhere (?:do|did) i live\b|\b(?:city|town|country|place) (?:do|did) i live\b|\bwhere(?:'s| is) my home\b|\bwhere (?:am|do) i (?:come )?from\b/.test(
      lower,
    )
  )
    return home && `You told me about ${home}, so that's where I'd look for you.`;
  if (
    /\bwhat do i do(?: for (?:a living|work))?\b|\bwhat(?:'s| is) my (?:job|profession|occupation)\b|\bwhere do i work\b/.test(
      lower,
    )
  )
    return work && (/^an? /.test(work) ? `You're ${work}.` : `You work ${work}.`);
  if (/\bhow old am i\b|\bmy age\b/.test(lower)) return age && `You're ${age}.`;
  return undefined;
}

function whoFact(text: string, kin: readonly Kin[]): string | undefined {
  const name = /\b(?:who(?:'s| is)|remember|know) (\p{L}[\p{L}'-]+)\??/iu.exec(text)?.[1]?.toLowerCase();
  const one = kin.findLast(({ names }) => names.some((each) => each.toLowerCase() === name));
  return one && name
    ? `${one.names.find((each) => each.toLowerCase() === name)} is your ${singular(one.relation)}.`
    : undefined;
}

const singular = (relation: string) =>
  relation.replace(/^(cat|dog|rabbit|sister|brother|kid|friend|pet)s$/, "$1");

function summary(past: readonly Exchange[], kin: readonly Kin[]): string | undefined {
  const { home, work, age } = selfOf(past);
  const name = givenName(past);
  const people = new Map(kin.map(({ relation, names }) => [relation, names.join(" and ")]));
  const known = [
    name && `your name is ${name}`,
    age && `you're ${age}`,
    home && `there's ${home}, where you live or come from`,
    work && (/^an? /.test(work) ? `you're ${work}` : `you work ${work}`),
    ...Array.from(
      people,
      ([relation, names]) =>
        `your ${relation} ${/s$/.test(relation) && relation !== "boss" ? "are" : "is"} called ${names}`,
    ).slice(0, 3),
  ].filter((one) => one !== undefined && one !== "");
  const last = known.pop();
  return last && (known.length > 0 ? `${known.join(", ")}, and ${last}` : last);
}

function soughtIn(lower: string): string | undefined {
  const thing =
    /\b(?:what|who)(?:'s| is| was| are) (my [\p{L}' -]{2,40}?)(?: called| again)?\??(?: and .*)?$/u.exec(
      lower,
    )?.[1];
  if (thing) return plain(/ called/.test(lower) ? `${thing}'s name` : thing);
  const where = /\b(where|when|how old) (?:is|are|was) (my [\p{L}' -]{2,30}?)\??$/u.exec(lower);
  if (where) return plain(`${where[1]} ${where[2]} is`);
  const doing = /\b(where|when|what|who) do i ([\p{L} ]{2,30}?)\??$/u.exec(lower);
  return doing ? plain(`${doing[1]} I ${doing[2]}`) : undefined;
}

const plain = (text: string) => quotable(mirror(text), 60);
