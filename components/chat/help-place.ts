import type { Help } from "./stream";
import type { Item } from "./timeline";

/** The message after which the reader is told where help is. */
export type HelpPlace = { after: Item; help: Help };

/** For messages read from the history, where the server's own sentence is gone. */
const HELP: Help = {
  text: "If you might be in danger, or it is getting too much, please talk to somebody now. You do not have to do this alone.",
  url: "/help",
};

/**
 * Where help is shown: after the reply to the last message that sounded of danger, or after that message while there is
 * no reply. Once is enough: a card after each exchange would stand in the way of talking.
 */
export function helpPlace(items: readonly Item[]): HelpPlace | null {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item) continue;
    if (item.help) return { after: item, help: item.help };
    if (!item.isCrisis) continue;
    const reply = items[index + 1];
    return { after: reply?.role === "assistant" ? reply : item, help: reply?.help ?? HELP };
  }
  return null;
}
