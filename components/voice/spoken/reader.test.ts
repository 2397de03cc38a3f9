import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReader, sentencesOf } from "./reader";

const said = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

/** The first two are cut short on purpose; a preface gets them out of the way. */
const PREFACE = "First of all this is said. Then this is said as well.\n";
const later = (text: string) => said(PREFACE + text).slice(2);

describe("cutting", () => {
  it.each<[string, string, string[]]>([
    [
      "sentences",
      "I was there today. You were not there! Why was that so?",
      ["I was there today.", "You were not there!", "Why was that so?"],
    ],
    [
      "numbers",
      "The number pi is 3.14 and a bit. It costs 1,000.50 in all.",
      ["The number pi is 3.14 and a bit.", "It costs 1,000.50 in all."],
    ],
    [
      "titles",
      "I went to see Dr. Miller and Mrs. Smith. They were both out.",
      ["I went to see Dr. Miller and Mrs. Smith.", "They were both out."],
    ],
    [
      "initials",
      "The author is J. R. Smith of London. She writes a lot.",
      ["The author is J. R. Smith of London.", "She writes a lot."],
    ],
    [
      "examples",
      "Take some fruit, e.g. apples or pears. They are in season.",
      ["Take some fruit, e.g. apples or pears.", "They are in season."],
    ],
    [
      "counted things",
      "It is shown in Fig. 3 and on p. 12 of it. Look there first.",
      ["It is shown in Fig. 3 and on p. 12 of it.", "Look there first."],
    ],
    [
      "an ellipsis",
      "Well… I am not sure about it. Let me... Think about that.",
      ["Well… I am not sure about it.", "Let me... Think about that."],
    ],
    [
      "quotations",
      "She said “That is how it is.” He nodded at once to that.",
      ["She said “That is how it is.”", "He nodded at once to that."],
    ],
    [
      "bold over the end",
      "**This is what matters most.** Then there is the rest.",
      ["This is what matters most.", "Then there is the rest."],
    ],
    [
      "a sentence end in brackets",
      "This is so (and was before. Really so.) until tomorrow. After that we see.",
      ["This is so (and was before. Really so.) until tomorrow.", "After that we see."],
    ],
    ["short ones together", "Yes. No. I do not know what to say.", ["Yes. No. I do not know what to say."]],
    [
      "Chinese",
      "我今天去了北京的故宫。那里的人非常多！你去过吗？",
      ["我今天去了北京的故宫。", "那里的人非常多！", "你去过吗？"],
    ],
    [
      "Japanese quotation",
      "彼は「もう大丈夫です。」と皆に言いました。それから家に帰りました。",
      ["彼は「もう大丈夫です。」", "と皆に言いました。", "それから家に帰りました。"],
    ],
    [
      "Hindi",
      "मैं आज बाज़ार गया था और वापस आया। वहाँ बहुत भीड़ थी आज सुबह।",
      ["मैं आज बाज़ार गया था और वापस आया।", "वहाँ बहुत भीड़ थी आज सुबह।"],
    ],
    [
      "addresses",
      "Look at https://example.com/a.b?c=d. Then come back to me here.",
      ["Look at. Then come back to me here."],
    ],
    [
      "lines",
      "A first line without an end\nand a second one like it",
      ["A first line without an end", "and a second one like it"],
    ],
  ])("keeps %s", (_name, text, expected) => {
    expect(later(text)).toEqual(expected);
  });

  it("begins early: at the first pause, and with the shortest sentence", () => {
    expect(said("Oh, it is good to see you, Robin, after all this time.")[0]).toBe(
      "Oh, it is good to see you,",
    );
    expect(said("Hi! How are you doing on this fine day?")).toEqual([
      "Hi!",
      "How are you doing on this fine day?",
    ]);
  });

  it("cuts what has no end at a pause, at a space, and at last anywhere", () => {
    const commas = later(`${"some words go on and on, ".repeat(60)}`);
    expect(commas.length).toBeGreaterThan(4);
    const endless = [...later("word ".repeat(900)), ...later("x".repeat(6_000))];
    for (const text of [...commas, ...endless]) expect(text.length).toBeLessThanOrEqual(2_000);
    expect(endless.join("").match(/x/g)).toHaveLength(6_000);
  });

  it("says up to where of the text each one reaches", () => {
    const text = "Hello there.\n\n- One thing to do\n- Another thing to do\n";
    expect(sentencesOf(text)).toEqual([
      { text: "Hello there.", end: 13 },
      { text: "One thing to do.", end: 32 },
      { text: "Another thing to do.", end: 54 },
    ]);
  });
});

describe("Markdown is not read out", () => {
  it.each<[string, string, string[]]>([
    [
      "headings",
      "## What to do now\nStart with the first thing.",
      ["What to do now. Start with the first thing."],
    ],
    [
      "lists",
      "1. Boil the water for it\n2. Put the leaves into it\n- [x] Wait",
      ["Boil the water for it.", "Put the leaves into it.", "Wait."],
    ],
    [
      "quotes",
      "> So it is said here.\n> - And in a list as well",
      ["So it is said here.", "And in a list as well."],
    ],
    [
      "emphasis",
      "It is **very** important, ***really***, and __so__ _is_ ~~not~~ this.",
      ["It is very important, really, and so is not this."],
    ],
    [
      "inline code but for words",
      "Type `npm start` in `my-app.v2`, not `a && b()`, and wait for a moment.",
      ["Type npm start in my-app.v2, not, and wait for a moment."],
    ],
    [
      "indented code",
      "This is how it goes:\n\n    const a = 1. Then;\n\n    call(a)\n\tmore(a)\nThat is all there is.",
      ["This is how it goes:", "That is all there is."],
    ],
    [
      "formulas",
      "So $x$ is $\\frac{a}{b}$, or $$a^2$$, or \\(x^2 + 1\\), here.\n$$\n\\sum x\n$$\nThat is all there is.",
      ["So x is, or, or, here.", "That is all there is."],
    ],
    ["highlights", "That is ==so very good== of you to say.", ["That is so very good of you to say."]],
    [
      "addresses without a scheme",
      "Look at example.com/foo?a=b. Then at (docs.example.org/) it is.",
      ["Look at. Then at it is."],
    ],
    [
      "addresses that end in brackets",
      "Go to https://example.com/a_b(c) now, or to example.com/a_(b(c)). There (see www.example.com/a_(b)) it is (https://example.com/c).",
      ["Go to now, or to. There (see) it is."],
    ],
    [
      "a block of code",
      "This is how it goes:\n```js\nconst a = 1. Then;\n```\nThat is all there is.",
      ["This is how it goes:", "That is all there is."],
    ],
    [
      "a block of code with tildes",
      "~~~\ncode. More code\n```\n~~~\nThat is all there is.",
      ["That is all there is."],
    ],
    [
      "links",
      "Read [the long guide](https://example.com/x_(y)) about it today.",
      ["Read the long guide about it today."],
    ],
    [
      "reference links",
      "Read [the long guide][1] about it today.\n\n[1]: https://example.com",
      ["Read the long guide about it today."],
    ],
    ["pictures", "Here it is: ![a cat. Sitting](cat.png) as I told you.", ["Here it is: as I told you."]],
    ["footnotes", "That is known to be so[^1] for a long time.", ["That is known to be so for a long time."]],
    [
      "addresses",
      "It is at <https://example.com> or www.example.org for all to see.",
      ["It is at or for all to see."],
    ],
    [
      "tables",
      "| Name | Age |\n|------|:---:|\n| Robin of the woods | 30 |",
      ["Name, Age. Robin of the woods, 30."],
    ],
    [
      "rules",
      "That was the first part.\n\n---\n***\n\nThis is the second part.",
      ["That was the first part.", "This is the second part."],
    ],
    [
      "tags",
      "This is <b>bold</b> and a<br/>break, and a < b it is.",
      ["This is bold and abreak, and a < b it is."],
    ],
    ["emoji", "I am so happy 😀👍🏽 for you 👩‍👩‍👧 today ❤️!", ["I am so happy for you today!"]],
    [
      "emoticons",
      "I am so happy for you today :) and always ;-).",
      ["I am so happy for you today and always."],
    ],
    [
      "escapes",
      "Write \\*this\\* and 2 \\_ 3 with a mark in it.",
      ["Write *this* and 2 _ 3 with a mark in it."],
    ],
    [
      "hashtags",
      "I like #nature and C# and others of the kind.",
      ["I like nature and C# and others of the kind."],
    ],
    [
      "signs that mean something",
      "It is 5 * 3 at 20 °C, © 2026, and 50 % of it.",
      ["It is 5 times 3 at 20 °C, © 2026, and 50 % of it."],
    ],
    [
      "stars between numbers and names",
      "So 2**3 and x**2, a*b and 2*x*y, and 1.5 ** 2 it is.",
      [
        "So 2 to the power of 3 and x to the power of 2, a times b and 2 times x times y, and 1.5 to the power of 2 it is.",
      ],
    ],
    [
      "underscores in names",
      "Set my__var and foo__bar__baz, and _one_ my_var or two_ and __init__ there.",
      ["Set my var and foo bar baz, and one my var or two and init there."],
    ],
    ["marks all that is between", "Ok!*nods*Yes, **so:**there, **5**6.", ["Ok! nods Yes, so: there, 5 6."]],
    [
      "emphasis in a word",
      "It is un*believ*able and **a**b**c** 我**很**好 here.",
      ["It is unbelievable and abc 我很好 here."],
    ],
  ])("%s", (_name, text, expected) => {
    expect(later(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["It is $5 a day or $9/week, and 10$ at most.", ["It is $5 a day or $9/week, and 10$ at most."]],
    [
      "It cost $5_000 and $6 here in my_acct for US$ each.",
      ["It cost $5 000 and $6 here in my acct for US$ each."],
    ],
    ["It is \\(as I said\\) a == b and c == d here.", ["It is (as I said) a == b and c == d here."]],
    ["Node.js/Deno and example.com and and/or it is.", ["Node.js/Deno and example.com and and/or it is."]],
    [
      "1. The first one is this\n\n    and it goes on like so\n\n2. The second",
      ["The first one is this.", "and it goes on like so", "The second."],
    ],
    ["Some words here\n    that go on below", ["Some words here that go on below"]],
    ["$$\nx $$\nThere is more to say after it.", ["There is more to say after it."]],
    ["$$\nx\n\nThere is more to say after it.", ["There is more to say after it."]],
  ])("but these are words: %j", (text, expected) => {
    expect(later(text)).toEqual(expected);
  });

  it("says nothing where there is nothing to say", () => {
    expect(said("")).toEqual([]);
    expect(said("😀 … --- `code()`")).toEqual([]);
    expect(said("*smiles*\n\n_waves_ 😀")).toEqual([]);
    expect(said("```\nonly code. And more\n```")).toEqual([]);
    expect(said("```\nnever closed. And more")).toEqual([]);
  });
});

describe("while it is written", () => {
  const bits = [
    "Hello. ",
    "I *never* said ",
    "*smiles*",
    "_She looks up. Then she smiles._ ",
    "[laughs] ",
    "{",
    "$$\n",
    "    code ",
    "==",
    "```\n",
    "`a` ",
    "\n",
    "\n\n",
    "- item ",
    "## ",
    "3.14 ",
    "Dr. ",
    "… ",
    "...",
    "[link](http://x.y) ",
    "| a | b |\n",
    "😀",
    "。",
    "你好",
    "“Yes.” ",
    "**bold.** ",
    "(waves) ",
    "really? ",
    "1. ",
    "> ",
    "a, b; ",
    "\\*",
    "*",
    "_",
    "[",
    "(",
    "www.x.org ",
  ];

  it("gives the same whatever pieces it comes in", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bits), { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 }),
        (parts, sizes) => {
          const text = parts.join("");
          const reader = createReader();
          const told = [];
          for (let at = 0, step = 0; at < text.length; step += 1) {
            const size = sizes[step % sizes.length] ?? 1;
            told.push(...reader.feed(text.slice(at, at + size)));
            at += size;
          }
          told.push(...reader.end());
          expect(told).toEqual(sentencesOf(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("tells a sentence as soon as the next one begins", () => {
    const reader = createReader();
    expect(reader.feed("Good morning. ")).toEqual([]);
    expect(reader.feed("H")).toEqual([{ text: "Good morning.", end: 14 }]);
    expect(reader.feed("ow are you")).toEqual([]);
    expect(reader.end()).toEqual([{ text: "How are you", end: 25 }]);
  });

  it("never tells anything twice, and reaches the end", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const ends = sentencesOf(text).map((sentence) => sentence.end);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        for (const end of ends) expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
