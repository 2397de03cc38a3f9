import "server-only";
import type { UIMessageChunk } from "ai";
import { fault, log } from "@/lib/log";
import { detectCrisis } from "@/lib/safety/detect-crisis";
import type { HelpView } from "./view";

/** Where a person finds somebody to talk to now. The page knows the lines of each country. */
const HELP: HelpView = {
  text: "If you might be in danger, or it is getting too much, please talk to somebody now. You do not have to do this alone.",
  url: "/help",
};

/** Whether a message sounds as if somebody were in danger. A fault of the detector never keeps a message from being said. */
export function soundsLikeCrisis(content: string): boolean {
  try {
    return detectCrisis(content).isCrisis;
  } catch (error) {
    log.error(fault(error), "a message could not be checked for danger");
    return false;
  }
}

/** What goes beside the answer to such a message, and never instead of it. */
export function helpBeside(question: { hasCrisisKeywords: boolean }): HelpView | undefined {
  return question.hasCrisisKeywords ? HELP : undefined;
}

/** The same as a part of a stream. */
export function helpChunks(question: { hasCrisisKeywords: boolean }): UIMessageChunk[] {
  const help = helpBeside(question);
  return help ? [{ type: "data-help", data: help }] : [];
}
