import type { CompanionOptions } from "../../contract";
import type { Conversation } from "../hear/conversation";
import { themeFor } from "../hear/theme-for";
import { threadOf } from "../hear/thread";
import { understand } from "../hear/understand";
import { Chooser } from "./choose";
import { RESPONSES } from "./respond";
import type { Scene } from "./scene";
import { toneOf } from "./tone";
import { voices } from "./voices";

/** Closes every reply: that it is scripted must never be forgotten. */
const NOTE = "_(offline: scripted reply)_";

/**
 * The companion's reply: one to four sentences in the persona's tone, made of what the user said, and a note that it
 * is scripted and offline. The same talk and persona give the same reply.
 */
export async function compose(persona: CompanionOptions, talk: Conversation): Promise<string> {
  const thread = threadOf(talk, persona.greeting);
  const { heard, slots, isAboutSomething } = await understand(persona, talk, thread);
  const tone = toneOf(persona);
  const seed = JSON.stringify([
    persona.name,
    talk.turns,
    talk.past.slice(-4).map(({ said }) => said),
    talk.said,
  ]);
  const scene: Scene = {
    heard,
    tone,
    voice: voices[tone],
    wellness: persona.mode === "wellness",
    choose: new Chooser(seed, talk.replies),
    talk,
    thread,
    theme: themeFor(heard, thread),
    slots,
    isAboutSomething,
  };
  return `${flowing(RESPONSES[heard.intent](scene)).join(" ")}\n\n${NOTE}`;
}

/** One question is enough: after one has been asked, further sentences that ask are left out. */
function flowing(sentences: readonly (string | undefined)[]): string[] {
  let asked = false;
  return sentences.filter((sentence): sentence is string => {
    if (!sentence || (asked && sentence.endsWith("?"))) return false;
    asked ||= sentence.endsWith("?");
    return true;
  });
}
