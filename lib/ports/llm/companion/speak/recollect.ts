import { recall } from "../memory";
import { type Body, question, type Scene, say } from "./scene";
import * as shared from "./shared";

/** Gives back what the user told before, or says that it was not told. */
export function recollection(scene: Scene): Body {
  const { talk, slots, voice, choose } = scene;
  const found = recall(talk, slots.user);
  const remember = () => choose.fresh(slots, voice.remember);
  switch (found.kind) {
    case "name":
      return [choose.say({ name: found.name }, shared.recallName)];
    case "fact":
      return [remember(), found.fact];
    case "quote":
      return [remember(), choose.say({ quote: found.quote }, shared.recallFound)];
    case "summary":
      return [choose.say({ known: found.known }, shared.recallSome), question(scene)];
    case "nothing":
      return [say(scene, shared.recallNothing)];
    case "none":
      return [choose.say({ sought: found.sought }, shared.recallNone)];
  }
}

/** After an answer that helps it on: the same matter again, or one from before. */
export function goOn(scene: Scene): string | undefined {
  const { slots, choose, theme, voice } = scene;
  if (!theme && slots.earlier && !slots.topic)
    return choose.fresh(slots, shared.back, voice.deepen, voice.ask);
  return question(scene);
}
