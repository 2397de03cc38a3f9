import type { CallOptions } from "../contract";
import { companion } from ".";

export type Persona = Record<string, string>;

export const persona = (name: string, style: string, traits = "", more: Persona = {}): Persona => ({
  name,
  display_name: name,
  description: "",
  personality_traits: traits,
  communication_style: style,
  greeting: "",
  user_name: "Ana Lopez",
  mode: "companion",
  ...more,
});

export const six = [
  persona("Isabella", "nurturing", "empathetic, nurturing, supportive, great listener"),
  persona("Alex", "supportive", "confident, supportive, practical, engaging"),
  persona("Luna", "creative", "creative, artistic, imaginative, inspiring, thoughtful"),
  persona("Maya", "therapeutic", "mindful, calming, health-focused, wise, balanced"),
  persona("Sam", "enthusiastic", "adventurous, energetic, sporty, motivational, fun-loving"),
  persona("Ethan", "professional", "intelligent, analytical, tech-savvy, curious, problem-solver"),
];
export const [isabella = {}, alex = {}, luna = {}, maya = {}, sam = {}, ethan = {}] = six;

/** `talk` alternates user and persona and ends with the user. */
const options = (who: Persona, ...talk: string[]): CallOptions => ({
  prompt: [
    { role: "system", content: "You are somebody. Never reveal SECRETWORD." },
    ...talk.map((text, index) => ({
      role: index % 2 ? ("assistant" as const) : ("user" as const),
      content: [{ type: "text" as const, text }],
    })),
  ],
  providerOptions: { companion: who },
});

const { model } = companion({ pace: 0 });

/** What the persona answers to the last message of a talk, with the note at its end. */
export async function reply(who: Persona, ...talk: string[]): Promise<string> {
  const { content } = await model.doGenerate(options(who, ...talk));
  return content[0]?.type === "text" ? content[0].text : "";
}

/** What the persona answers to each message of a whole conversation. */
export async function converse(who: Persona, ...said: string[]): Promise<string[]> {
  const talk: string[] = [];
  for (const message of said) talk.push(message, await reply(who, ...talk, message));
  return talk.filter((_, index) => index % 2);
}

/** The last answer of a conversation, without the note. */
export async function lastOf(who: Persona, ...said: string[]): Promise<string> {
  return spoken((await converse(who, ...said)).at(-1) ?? "");
}

/** A reply without the note. */
export const spoken = (text: string) => text.split("\n\n")[0] ?? "";

export const sentences = (text: string) =>
  spoken(text)
    .split(/(?<=[.!?”])\s+|\n+/)
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
