import { describe, expect, it } from "vitest";
import { extract } from "../../extract";
import { inWords, SAID_ON } from "../../score";

const learned = (text: string) => extract(text, { now: SAID_ON, userName: "Robin" }).map(inWords);

describe("a plain statement that no rule of a kind knows", () => {
  it.each([
    ["I keep all my cash in a biscuit tin.", "[possession] Keeps all their cash in a biscuit tin."],
    ["I'm forever losing my keys.", "[interest] Is forever losing their keys."],
    ["My grandfather left me his watch.", "[relationship] Grandfather left them his watch."],
    ["Lifts make me panic.", "[other fear:lifts] Lifts make them panic."],
    ["I live alone in a flat in Leeds.", "[home home] Lives alone in a flat in Leeds."],
    ["It's my third year as a paramedic.", "[other] Third year as a paramedic (November 2026)."],
  ])("is learned: %s", (text, finding) => expect(learned(text)).toEqual([finding]));
});

describe("a statement in another order, or pointing at the sentence before", () => {
  it.each([
    ["The only sport I follow is darts.", "[interest] Follows darts."],
    ["It's eczema that keeps me awake.", "[health allergy:eczema] Eczema keeps them awake."],
    ["No aubergine, please. I can't bear the stuff.", "[food] dislikes: aubergine"],
    ["Ah, Portugal! I spent two years there.", "[event] Spent two years in Portugal."],
    ["I said I live in Bath, but I meant Bradford.", "[home home] Lives in Bradford."],
    ["My birthday isn't in May, it's the 8th of March.", "[identity birthday] Birthday is on 8 March."],
  ])("is learned: %s", (text, finding) => expect(learned(text)).toEqual([finding]));
});

describe("what passes", () => {
  it.each([
    "I'm sitting on the balcony with a coffee.",
    "I burned the toast.",
    "I left the oven on.",
    "I've put the rice on.",
    "I had the best sandwich.",
    "I'm in the queue for tickets.",
    "I can hear the neighbours arguing.",
    "I got a text from my sister.",
    "I'm at my desk.",
    "My cat is staring at me.",
    "My soup is too salty.",
    "My dad's asleep on the sofa.",
    "I owe you one.",
    "I take your point.",
    "I don't feel like cooking.",
    "Waiting for the kettle.",
    "My teacher's husband is a judge.",
    "Our teacher lives in a castle, she says.",
    "I've moved to the moon, ha ha, not really.",
    'My brother was like, "I live in Spain now", and we laughed.',
  ])("teaches nothing: %s", (text) => expect(learned(text)).toEqual([]));
});
