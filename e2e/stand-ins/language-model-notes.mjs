/**
 * What the stand-in answers when it is asked to note down what a chat tells: the request's data is one JSON object with
 * `messages` and `known`, and the answer is one too, as of a model that reads well but knows only a few turns of phrase.
 */

/** @typedef {{ id: number, from: string, text: string }} Shown */
/** @typedef {{ id: number, content: string }} Known */

/**
 * @param {string} text the last user message
 * @returns {string | undefined} the notes as JSON; undefined when this is no such request
 */
export function notesOn(text) {
  const data = read(text);
  if (!data) return undefined;
  /** @type {object[]} */
  const facts = [];
  /** @type {object[]} */
  const preferences = [];
  const said = data.messages.filter(({ from }) => from === "user");
  for (const { id, text } of said) {
    for (const [quote, kin, name, place] of text.matchAll(/\bmy (\w+) (\p{Lu}\w+) lives in (\p{Lu}\w+)/giu))
      facts.push(
        fact(id, quote, `${capital(kin ?? "")} ${name} lives in ${place}.`, "relationship", data.known),
      );
    for (const [quote, place] of text.matchAll(/\bI (?:live in|moved to) (\p{Lu}\w+)/gu))
      facts.push(fact(id, quote, `Lives in ${place}.`, "home", data.known));
    for (const [quote, how, key] of text.matchAll(/\bI (love|hate) (\w+)/g))
      preferences.push({
        message_id: id,
        quote,
        category: "taste",
        key,
        value: how === "love" ? "likes" : "dislikes",
        confidence: 0.8,
      });
  }
  const summary = `You said ${said.length} things. ${data.summary ?? ""}`.trim();
  return JSON.stringify({ facts, preferences, wrong: [], summary, topics: ["stand-in"], mood: "curious" });
}

/** @param {number} message_id @param {string} quote @param {string} content @param {string} category @param {Known[]} known */
function fact(message_id, quote, content, category, known) {
  const first = content.split(" ").slice(0, -1).join(" ");
  const same_as = known.find((one) => one.content === content)?.id ?? null;
  const replaces = same_as ? null : (known.find((one) => one.content.startsWith(first))?.id ?? null);
  return { message_id, quote, content, category, confidence: 0.9, same_as, replaces };
}

/** @param {string} text @returns {{ summary: string | null, known: Known[], messages: Shown[] } | undefined} */
function read(text) {
  if (!text.startsWith("{")) return undefined;
  try {
    const data = JSON.parse(text);
    return Array.isArray(data?.messages) && Array.isArray(data?.known) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} word */
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
