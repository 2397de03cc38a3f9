import { keywords } from "../memory/quotes";
import { type Body, reaction, type Scene, say } from "./scene";
import * as shared from "./shared";
import { type ThemeId, themes } from "./themes";
import type { Bank } from "./voices/voice";

/** A suggestion in the persona's manner: its own first, then others that fit the matter, at last one that fits all. */
export function advice(scene: Scene): Body {
  const { choose, slots } = scene;
  if (!scene.theme && scene.talk.past.length === 0 && isOpen(scene.heard.lower))
    return [say(scene, shared.opening)];
  const suggestion = choose.fresh(slots, ...suggestions(scene));
  if (!suggestion) return [say(scene, shared.noMore)];
  return [
    lead(scene),
    suggestion,
    choose.number(5) < 2 && !isGrave(scene) ? choose.fresh(slots, scene.voice.check) : undefined,
  ];
}

/** "Can you give me some advice?": nothing to advise on yet. */
const isOpen = (lower: string) => lower.split(" ").length <= 8 && keywords(lower).length <= 1;

/** What names the very thing that was asked about goes before everything else. */
function suggestions({ theme, tone, voice, heard }: Scene): Bank[] {
  if (!theme) return [voice.advice];
  const { ideas, ...byTone } = themes[theme];
  const own = tone === "neutral" ? [] : [byTone[tone]];
  const asked = keywords(heard.lower).filter((word) => word.length >= MIN_TELLING);
  const wantsWords =
    /\b(?:say|tell|answer|write|bring it up|ask|talk|text) ?(?:to )?(?:him|her|them|my|it)?\b/.test(
      heard.lower,
    );
  const exact = [...own, ...ideas].filter(
    (idea) =>
      (wantsWords && idea.includes("“")) ||
      asked.some((word) => new RegExp(`\\b${word}`).test(idea.toLowerCase())),
  );
  return [exact, own, ideas, voice.advice];
}

const MIN_TELLING = 4;
const GRAVE: ReadonlySet<ThemeId> = new Set<ThemeId>(["grief", "breakup", "health"]);
const isGrave = ({ theme }: Scene) => theme !== undefined && GRAVE.has(theme);

function lead(scene: Scene): string | undefined {
  const { heard, voice, thread } = scene;
  switch (heard.intent) {
    case "tried":
      return say(scene, voice.tried);
    case "no":
      return say(scene, voice.no);
    case "more":
      return say(scene, /\bhow|example|like what|such as/.test(heard.lower) ? shared.example : shared.again);
    default:
      if (thread.isHeavy && isGrave(scene) && !heard.mood) return say(scene, voice.quiet);
      return heard.mood && heard.mood !== "good" && heard.mood !== "mishap"
        ? reaction(scene)
        : say(scene, voice.lead);
  }
}
