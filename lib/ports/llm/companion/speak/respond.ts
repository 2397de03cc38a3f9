import { read } from "../hear/conversation";
import { soundsLikeCrisis } from "../hear/crisis";
import type { Intent } from "../hear/intent";
import { lineIn } from "../hear/language";
import { advice } from "./advise";
import { goOn, recollection } from "./recollect";
import { type Body, question, reaction, type Scene, say } from "./scene";
import * as shared from "./shared";
import type { Bank } from "./voices/voice";

type Response = (scene: Scene) => Body;

const only =
  (bank: Bank): Response =>
  (scene) => [say(scene, bank)];
const own =
  (bank: keyof Scene["voice"]): Response =>
  (scene) => [say(scene, scene.voice[bank])];
const thenAsk =
  (bank: Bank): Response =>
  (scene) => [say(scene, bank), say(scene, scene.voice.ask)];

const toldBack: Response = (scene) => [reaction(scene), question(scene)];

/** How each kind of message is answered. */
export const RESPONSES: Record<Intent, Response> = {
  crisis: only(shared.crisis),
  afterCrisis: (scene) => [say(scene, isHelped(scene) ? shared.supported : shared.afterCrisis)],
  despair: only(shared.despair),
  harm: only(shared.harm),
  abuse: only(shared.abuse),
  emergency: only(shared.emergency),
  intimate: only(shared.intimate),
  romance: (scene) => [say(scene, scene.wellness ? shared.romanceWellness : shared.romance)],
  about: (scene) => [
    say(scene, shared.about),
    scene.choose.number(2) === 0 ? say(scene, scene.voice.ask) : undefined,
  ],
  abilities: only(shared.abilities),
  opinion: own("opinion"),
  knows: only(shared.knows),
  criticism: only(shared.criticism),
  greeting: (scene) => [say(scene, scene.voice.greeting), say(scene, scene.voice.ask)],
  howAreYou: own("howAreYou"),
  reciprocal: (scene) => [
    say(scene, /\b(?:not|bad)\b/.test(scene.heard.lower) ? shared.soSo : scene.voice.fine),
    say(scene, scene.voice.howAreYou)?.split(/(?<=[.!?]) /)[0],
    say(scene, scene.voice.ask),
  ],
  thanks: (scene) => [say(scene, scene.thread.isHeavy ? shared.thanksQuietly : scene.voice.thanks)],
  goodbye: own("goodbye"),
  sorry: only(shared.sorry),
  space: only(shared.space),
  laugh: (scene) => [
    say(scene, scene.voice.laugh),
    scene.choose.number(2) === 0 ? say(scene, scene.voice.ask) : undefined,
  ],
  cannot: (scene) => [say(scene, DEED.test(scene.heard.lower) ? shared.noHands : scene.voice.cannot)],
  sum: (scene) => [scene.heard.sum && `${scene.heard.sum}.`, say(scene, scene.voice.ask)],
  joke: (scene) => [say(scene, scene.voice.joke)],
  cheer: own("cheer"),
  play: (scene) => [say(scene, playFor(scene.heard.lower))],
  opening: (scene) => [say(scene, shared.opening)],
  recall: recollection,
  advice,
  more: (scene) =>
    scene.thread.advised || scene.theme
      ? advice(scene)
      : [say(scene, scene.voice.short), say(scene, scene.voice.ask)],
  whatIf: (scene) => [
    say(scene, scene.voice.whatIf),
    scene.choose.number(2) === 0 ? question(scene) : undefined,
  ],
  normal: (scene) => [say(scene, shared.normal), scene.choose.fresh(scene.slots, shared.causeAsk)],
  leaveIt: (scene) => [say(scene, shared.leaveIt), say(scene, scene.voice.ask)],
  tried: advice,
  willTry: own("willTry"),
  meaning: (scene) => [say(scene, scene.slots.asked ? shared.meaning : shared.unclear)],
  why: (scene) => [
    say(scene, scene.thread.advised ? shared.whyThat : scene.thread.asked ? shared.whyAsk : shared.unclear),
  ],
  really: only(shared.really),
  yes: (scene) => {
    if (scene.thread.advised) return [say(scene, scene.voice.willTry)];
    if (scene.thread.awaits === "offer") return [say(scene, shared.opening)];
    return [say(scene, acknowledging(scene, "yes")), goOn(scene)];
  },
  no: (scene) => {
    if (scene.thread.advised) return advice(scene);
    if (scene.thread.awaits === "offer") return [say(scene, shared.leaveIt), say(scene, scene.voice.ask)];
    return [say(scene, acknowledging(scene, "no")), goOn(scene)];
  },
  dunno: (scene) => [say(scene, acknowledging(scene, "dunno")), goOn(scene)],
  time: (scene) => [say(scene, acknowledging(scene, "time"), scene.voice.short), goOn(scene)],
  reason: (scene) => [say(scene, acknowledging(scene, "reason"), scene.voice.tell), goOn(scene)],
  echo: (scene) => [say(scene, acknowledging(scene, "echo"), scene.voice.short), goOn(scene)],
  fine: (scene) => [
    say(scene, scene.voice.fine),
    scene.thread.awaits === "state" || !scene.theme ? say(scene, scene.voice.ask) : goOn(scene),
  ],
  soSo: (scene) => [say(scene, shared.soSo), goOn(scene)],
  short: (scene) =>
    scene.thread.isHeavy ? [say(scene, scene.voice.quiet)] : [say(scene, scene.voice.short), goOn(scene)],
  introduce: (scene) => [
    scene.choose.say({ ...scene.slots, name: scene.heard.name }, shared.introduce),
    say(scene, scene.voice.ask),
  ],
  birthday: thenAsk(shared.birthday),
  grief: (scene) => [say(scene, shared.grief), question(scene)],
  plan: toldBack,
  duty: toldBack,
  like: toldBack,
  nice: toldBack,
  mixed: (scene) => [say(scene, shared.mixed), question(scene)],
  tell: toldBack,
  foreign: (scene) => {
    const line = lineIn(scene.heard.language ?? "other");
    return [scene.talk.replies[0]?.includes(line) ? undefined : line, say(scene, shared.foreign)];
  },
  wordless: (scene) => [say(scene, scene.heard.mood === "good" ? shared.warmth : shared.wordless)],
  noise: thenAsk(shared.noise),
};

/** While something weighs on the user, even a yes or a no is met quietly. */
const acknowledging = ({ thread, voice }: Scene, usual: keyof Scene["voice"]) =>
  thread.isHeavy ? voice.quiet : voice[usual];

/** Somebody is with them, or is on the way. */
function isHelped({ heard, talk }: Scene): boolean {
  const since = talk.past.slice(
    talk.past.findLastIndex(({ said }) => soundsLikeCrisis(read(said).lower)) + 1,
  );
  return [heard.lower, ...since.map(({ said }) => read(said).lower)].some((lower) => HELPED.test(lower));
}
const HELPED =
  /\b(?:i(?:'ve| have)? (?:called|phoned|told|reached|texted|spoke|spoken|talked)|coming over|is here|with me|on (?:the|her|his|their) way|at the hospital|therapist|feeling better|feel (?:a bit |a little )?(?:better|safer))\b/;

const DEED =
  /\b(?:remind me|timer|alarm|reminder|call \w+ for me|play (?:some |a )?(?:music|song)|send|order|book (?:me )?a|open (?:the|my))\b/;

function playFor(lower: string): Bank {
  if (/\bstory\b/.test(lower)) return shared.stories;
  if (/\bfact|interesting|random|new\b/.test(lower)) return shared.facts;
  return /\bgame|play\b/.test(lower) ? shared.games : shared.verses;
}
