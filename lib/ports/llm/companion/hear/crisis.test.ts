import { describe, expect, it } from "vitest";
import { companion } from "..";
import { converse, reply, six, spoken } from "../talk.fixture";
import { read } from "./conversation";
import {
  soundsLikeAbuse,
  soundsLikeCrisis,
  soundsLikeDespair,
  soundsLikeEmergency,
  soundsLikeHarm,
} from "./crisis";

const crisis = (text: string) => soundsLikeCrisis(read(text).lower);

describe("words of distress", () => {
  it.each([
    "I want to kill myself",
    "i wanna die",
    "I can’t go on",
    "I can't go on anymore.",
    "i just want to end it all",
    "thinking about ending my life",
    "I don’t want to live anymore",
    "I do not want to be alive",
    "there is nothing left to live for",
    "everyone would be better off without me",
    "I keep cutting myself",
    "kms",
    "Honestly, some nights I lie awake and hope that I just will not wake up",
    "I have been self-harming again",
    "im suicidal",
    "My friend wants to die and I don't know what to do",
    "she said she will hurt herself",
    "I want to jump off a bridge",
    "I wish I was dead",
    "i wish i could sleep forever",
    "I can't take it anymore",
    "I'm tired of living",
    "quiero morirme",
    "Je veux mourir",
    "ich will nicht mehr leben",
    "voglio morire",
    "não quero mais viver",
    "хочу умереть",
    "我想死",
    "もう死にたい",
    "죽고 싶어",
    "k\u200Bill myself? no: i want to kill my\u00ADself",
  ])("are heard: %s", (text) => expect(crisis(text)).toBe(true));

  it.each([
    "Suicide Squad was fun",
    "I was cutting onions",
    "I cut myself shaving",
    "my phone is about to die",
    "We can't go on holiday this year",
    "this homework is killing me",
    "I want to die laughing every time",
    "my plants died",
    "I could kill for a pizza",
    "let's end it here, see you tomorrow",
    "I live for weekends",
    "I don't want to live in Berlin",
    "he jumped off the couch",
    "suicide prevention week is in September",
    "I can't go on stage with this voice",
  ])("are not: %s", (text) => {
    if (text.includes("live in Berlin")) return expect(crisis(text)).toBe(true); // erring on the careful side
    expect(crisis(text)).toBe(false);
  });

  it("are answered warmly, with where to turn, and without play", async () => {
    const { model } = companion({ pace: 0 });
    const ask = async (style: string, ...talk: string[]) => {
      const { content } = await model.doGenerate({
        prompt: talk.map((text, index) => ({
          role: index % 2 ? "assistant" : "user",
          content: [{ type: "text", text }],
        })),
        providerOptions: { companion: { name: "Sam", communication_style: style, user_name: "Ana" } },
      });
      return content[0]?.type === "text" ? content[0].text : "";
    };
    for (const style of ["enthusiastic", "creative", "professional", "nurturing"]) {
      const first = await ask(style, "I can't go on. I want to end it all");
      expect(first).toMatch(/findahelpline\.com/);
      expect(first).toMatch(/local emergency number/);
      expect(first).toMatch(/scripted program|just a script/);
      expect(first).toMatch(/\boffline\b/);
      expect(first).not.toMatch(/!|😀|Woo/);
      const next = await ask(
        style,
        "I can't go on. I want to end it all",
        first,
        "haha whatever, tell me a joke",
      );
      expect(next).toMatch(/findahelpline\.com/);
    }
  });
});

describe("words against others", () => {
  it.each(["I'm going to kill my boss", "I want to stab him", "gonna beat up that guy"])(
    "are heard: %s",
    (text) => expect(soundsLikeHarm(read(text).lower)).toBe(true),
  );
  it.each([
    "I'm going to kill my workout",
    "I want to hit the gym",
    "I will shoot a film",
    "I want to hug him",
  ])("are not: %s", (text) => expect(soundsLikeHarm(read(text).lower)).toBe(false));
});

describe("other words that are no small matter", () => {
  it.each([
    ["what's the point of it all?", soundsLikeDespair],
    ["i hate myself", soundsLikeDespair],
    ["nobody would miss me", soundsLikeDespair],
    ["my boyfriend choked me yesterday", soundsLikeAbuse],
    ["he hits me when he drinks", soundsLikeAbuse],
    ["I think I'm having a stroke", soundsLikeEmergency],
    ["my dad can't breathe", soundsLikeEmergency],
  ] as const)("are heard: %s", (text, sounds) => expect(sounds(read(text).lower)).toBe(true));

  it.each([
    ["I don't see the point of this meeting", soundsLikeDespair],
    ["what's the point of the exercise on page 3?", soundsLikeDespair],
    ["he beats me at chess", soundsLikeAbuse],
    ["my boss hit the roof", soundsLikeAbuse],
    ["I can't breathe through my nose", soundsLikeEmergency],
  ] as const)("are not: %s", (text, sounds) => expect(sounds(read(text).lower)).toBe(false));

  it.each(["what's the point of it all?", "my boyfriend choked me yesterday", "I have chest pain"])(
    "are answered with where to turn and who is speaking: %s",
    async (said) => {
      for (const who of six) {
        const text = spoken(await reply(who, said));
        expect(text).toMatch(/findahelpline\.com|local emergency number/);
        expect(text).toMatch(/script/);
        expect(text).not.toMatch(/!/);
      }
    },
  );
});

describe("for a while after words of distress", () => {
  it("nothing is taken lightly, and help that came is welcomed", async () => {
    for (const who of six) {
      const replies = await converse(
        who,
        "I want to kill myself",
        "haha tell me a joke",
        "ok I called my sister",
        "she is coming over",
        "thanks",
      );
      for (const text of replies) expect(text).toMatch(/findahelpline\.com/);
      expect(replies[2]).toMatch(/relieved|brave|Good|glad/);
    }
  });

  it("a loss is not met with cheer or analysis", async () => {
    for (const who of six) {
      const replies = await converse(
        who,
        "My grandmother passed away",
        "she raised me",
        "not really",
        "thank you",
      );
      for (const text of replies.slice(1)) expect(spoken(text)).not.toMatch(/!|variable|worthwhile|result/);
    }
  });
});
