import { describe, expect, it } from "vitest";
import { createReader, sentencesOf } from "./reader";

const told = (text: string) =>
  sentencesOf(text, "Isabella Rossi")
    .map((sentence) => sentence.text)
    .join(" ");

const DIRECTIONS = [
  "smiles",
  "Smiles",
  "smiling softly",
  "softly smiles",
  "laughs softly",
  "waves",
  "waves a hand",
  "coughs",
  "leans back and laughs softly",
  "nods, then pauses",
  "nods slowly, her eyes bright",
  "sighs deeply, looking away",
  "She leans back and laughs.",
  "She looks out of the window.",
  "She looks up. Then she smiles.",
  "Then she tilts her head.",
  "walks over to the window",
  "leaning over to you",
  "takes a deep breath",
  "takes your hand",
  "hugs you tightly",
  "raises an eyebrow",
  "rolls eyes",
  "Isabella smiles.",
  "Isabella Rossi sits down next to you",
  "I smile",
  "I smile softly",
  "lets out a long sigh",
  "puts a hand on your shoulder",
  "runs a hand through her hair",
  "rubs the back of her neck",
  "pulls you into a hug",
  "gives you a hug",
  "turns to face you",
  "pauses for a moment, thinking",
  "Looks out of the window",
  "it purrs",
  "they nod",
  "chuckles…",
  "a long silence",
  "lächelt",
];

describe("stage directions", () => {
  it.each(DIRECTIONS)("leaves out *%s* wherever it stands alone, in all marks", (words) => {
    for (const [open, close] of ["**", "__", "[]", "()", "{}"]) {
      const marked = `${open}${words}${close}`;
      expect(told(`${marked} It is good to see you again.`)).toBe("It is good to see you again.");
      expect(told(`It is good to see you again. ${marked}`)).toBe("It is good to see you again.");
      expect(told(`Hello there!\n\n${marked}\n\nHow are you?`)).toBe("Hello there! How are you?");
      expect(told(`I am so happy 😊 ${marked} Now tell me of it.`)).toBe("I am so happy Now tell me of it.");
    }
  });

  it.each([
    ["*smiles* it's good to see you again.", "it's good to see you again."],
    ["*smiles* *waves* Hello there, you.", "Hello there, you."],
    ["*smiles* [waves] _nods_ Hello there, you.", "Hello there, you."],
    ["“*sighs* I know that you are right.”", "“I know that you are right.”"],
    ["Well… *sighs* I do not know about that.", "Well… I do not know about that."],
    ["**_smiles_** Hello there, you.", "Hello there, you."],
    ["*She smiles at you* Hello there, you.", "Hello there, you."],
    ["*Isabella smiles at you.* Hello there, you.", "Hello there, you."],
    ["(smiles at you) Hello there, you.", "Hello there, you."],
    ["你好。*微笑* 今天见到你很高兴。", "你好。 今天见到你很高兴。"],
  ])("leaves it out of %j", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it("waits for the end of one that is still being written", () => {
    for (const [open, close] of ["**", "__", "[]", "()", "{}"]) {
      const reader = createReader();
      expect(reader.feed(`Good morning. ${open}She looks up. Then she sm`)).toMatchObject([
        { text: "Good morning." },
      ]);
      expect(reader.feed(`iles.${close} How`)).toEqual([]);
      expect(reader.end()).toMatchObject([{ text: "How" }]);
    }
  });
});

const STATEMENTS = [
  "Do not stop taking your medicine without talking to a doctor.",
  "never under any circumstances take",
  "all happy families are alike",
  "Breathe in slowly",
  "Hold for four seconds",
  "Plums",
  "Stretches",
  "Pause",
  "Stop",
  "Take two and lie down.",
  "Takes both pills at once.",
  "Takes effect after an hour",
  "Lowers blood pressure",
  "Clears your nose",
  "Opens at nine",
  "Holds four people",
  "Looks good to me",
  "Coughs and sneezes spread diseases.",
  "Coughs blood",
  "She cries in her sleep.",
  "She smiles when she lies.",
  "He never smiles.",
  "She walks to work.",
  "He walks away.",
  "It takes time.",
  "It works.",
  "Laughing is healthy.",
  "Smiling at people helps.",
  "I dance.",
  "I hold your hand.",
  "I look up to you.",
  "She takes her hand off the wheel.",
  "He holds his breath for too long.",
  "Opens the door to abuse",
  "Exhales slowly through the mouth",
  "gulps down pills",
  "Nods off at the wheel",
  "Steps back in time",
  "Looks up to his father",
  "Dances with Wolves",
  "Whispers of the past",
  "Waves at low tide",
  "Whistles while you work",
  "I need you",
  "I love you",
  "They laugh at me.",
  "She whispers “take none”",
  "Smiles Of A Summer Night",
  "whisper",
  "smile",
  "Hands off",
  "Eyes on the road",
  "Lights out",
  "laughs last laughs best",
  "smiles. Never take both.",
];

describe("what is stressed", () => {
  it.each(STATEMENTS)("is said, alone and in a sentence: *%s*", (words) => {
    for (const mark of ["*", "_"]) {
      expect(told(`${mark}${words}${mark}`)).toContain(words);
      expect(told(`This is so. ${mark}${words}${mark} Call me later.`)).toContain(words);
      expect(told(`**Important:** ${mark}${words}${mark} Call me later.`)).toContain(words);
    }
    expect(told(`This is so. (${words}) Call me later.`)).toContain(words);
    expect(told(`This is so. [${words}] Call me later.`)).toContain(words);
  });

  it.each([
    "You should *never under any circumstances take* both pills at once.",
    "I *never* said that to anybody here.",
    "*Never* do that to me again, please.",
    "That is how she *smiles* at people.",
    "Look at how he *laughs*. It is so good.",
    "The one thing she does: *smiles*.",
    "*Smiles* are free, and they help a lot.",
    "*smiles* are free, and they help a lot.",
    "*Looks* can be deceiving, as you know.",
    "When he has been out all day, *she sighs*, and then it is good.",
    "When he has been out all day, *she sighs.*",
    "He had been ill (coughs, shivers) since Monday.",
    "It is good (softly smiles) to see you again.",
    "It is good to see you *waves a hand* here again.",
    "The signs are e.g. *coughs* or a cold.",
    "I read *The Great Gatsby* in a day.",
    "你应该*绝对不要*同时吃两种药。",
    "It was cold (and dark) out there at night.",
    "What happened? *He laughs at you.* That is bullying.",
    "What happened? *He laughs at you behind your back* That is bullying.",
    "Tell me. (She laughs at you behind your back.) I am sorry.",
    "Tell me. (They laugh at you) I am sorry.",
    "Tell me. [Then she laughs and points at you.] I am sorry.",
    "Tell me. *She squeezes your arm* I am sorry.",
  ])("keeps every word of %j", (text) => {
    expect(told(text)).toBe(text.replaceAll("*", ""));
  });

  it("is said in lists, headings and tables, which nobody acts in", () => {
    expect(told("1. *Breathe in slowly*\n2. *Hold for four seconds*\n- *Plums*\n- *smiles*")).toBe(
      "Breathe in slowly. Hold for four seconds. Plums. smiles.",
    );
    expect(told("# *Smiles*\n| *nods* | [laughs] |")).toBe("Smiles. nods, [laughs].");
    expect(told("1. *Breathe in slowly* 2. *Hold for four seconds*")).toBe(
      "Breathe in slowly 2. Hold for four seconds.",
    );
  });

  it("counts in numbers and marks that stand alone", () => {
    expect(told("It costs 2 * 3 * 4 of those in all.")).toBe("It costs 2 times 3 times 4 of those in all.");
    expect(told("A lone * star and a lone _ line above us.")).toBe("A lone star and a lone line above us.");
  });
});
