import { spelled } from "./spelling";

/** What the persona had wrong and how it should be: "not Lisbon, Porto"; "it's Anna with two n's". */
export function corrected(previous: string, text: string): string | null {
  const said = spelled(text).replace(
    /^(?:(?:no|nope|nah|actually|sorry|wait|well|haha|ha|oh|um|correction|small correction|hm)[\s,.!:–-]+)+/i,
    "",
  );
  const before = spelled(previous.slice(-600));
  const swap =
    /^(?:it is |I (?:said|meant) |I am |I live in |it was )?not (?:in |from |called |a |an )?([^,;.]+?)[,;:.–-]+ ?(?:but |it is |rather |I (?:said|meant|live in) )*(?:in |from |a |an )?([^,;.!]+)/i.exec(
      said,
    ) ??
    /^(?:it is |I (?:said|meant) |I live in |that is )?([^,;.]+?),? (?:and )?not (?:in |from )?([^,;.!]+)/i
      .exec(said)
      ?.map((one, at, all) => (at === 1 ? (all[2] ?? one) : at === 2 ? (all[1] ?? one) : one));
  if (swap?.[1] && swap[2] && before.toLowerCase().includes(swap[1].toLowerCase().trim()))
    return restated(before, swap[1].trim(), swap[2].trim());
  const bare = /^(\p{Lu}[\p{L}'-]+)$/u.exec(said.replace(/[.!\s]+$/, ""))?.[1];
  const near =
    bare &&
    /\?\s*$/.test(previous) &&
    /^(?:no|nope|nah|actually|sorry|not quite|almost|close)\b/i.test(text.trim())
      ? closest(before, bare)
      : null;
  if (near && bare) return restated(before, near, bare);
  const right =
    /^(?:it is|that is|(?:his|her|its|their|my|the) name is|it is spelled|the name is|spelled|she is|he is|it is called|I meant|I mean) (?:actually |spelled |really |just |called )*([\p{L}'-]+)(?: with .*| actually| not .*|,.*|)$/iu.exec(
      said,
    )?.[1];
  const wrong = right && /^\p{Lu}/u.test(right) ? closest(before, right) : null;
  return wrong && right ? restated(before, wrong, right) : null;
}

/** The name in what the persona said that most resembles the right one. */
function closest(before: string, right: string): string | null {
  const names = [...before.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'-]+/gu)]
    .map(([name]) => name)
    .filter((name) => name !== "I" && name !== right);
  return names.find((name) => name[0] === right[0]) ?? (names.length === 1 ? (names[0] ?? null) : null);
}

/** The persona's sentence with the right word in it, told by the user: "you live in Lisbon" becomes "I live in Porto". */
function restated(before: string, wrong: string, right: string): string | null {
  const sentence = before.split(/[.!?]/).find((one) => one.toLowerCase().includes(wrong.toLowerCase()));
  if (!sentence) return null;
  const own = sentence
    .replace(new RegExp(wrong.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i"), right)
    .replace(/,? ?(?:right|correct|yes|no|is it not|do you not|was it|is it|are you not)$/i, "")
    .replace(/^.*?\b(?=(?:your|you|is your|are you|do you|does your)\b)/i, "")
    .replace(/^(?:you (?:said|told me|mentioned)(?: that)?|did you say|so) /i, "")
    .replace(/^is your (.+?) (called|named|from|in|a|an|\d+)\b/i, "your $1 is $2")
    .replace(/^are you\b/i, "you are")
    .replace(/^do you\b/i, "you")
    .replace(/\byour\b/gi, "my")
    .replace(/\byou are\b/gi, "I am")
    .replace(/\byou\b/gi, "I")
    .trim();
  return /^(?:I|my)\b/.test(own) ? own : null;
}
