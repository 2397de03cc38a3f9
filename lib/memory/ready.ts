import "server-only";
import type { Scope } from "@/db/scope";
import { fault, log } from "@/lib/log";
import { meaningOf } from "./question-meaning";
import { asAsked } from "./recall";
import { heldIndexOf, recallIndexOf } from "./recall-cache";

/** A shorter history is shown to the model as it is, and nothing is recalled of it. */
const SHORT = 80;
/** The page that is opened goes first. */
const AFTER_MS = 200;
const ANY_WORDS = "good morning";

/** Reads a bond's history and loads the model of meaning, soon and in the background: a talk may follow. */
export function readyRecall(scope: Scope, userName: string): void {
  if (heldIndexOf(scope, userName)) return;
  const ready = async () => {
    const { ids } = await recallIndexOf(scope, userName);
    if (ids.length > SHORT) await meaningOf(ANY_WORDS);
  };
  setTimeout(() => ready().catch((error) => log.warn(fault(error), "recall is not ready")), AFTER_MS).unref();
}

/**
 * Begins with the meaning of a question that is about to be answered, while it is being stored. Does nothing where
 * nothing will be recalled, or the history is not in memory.
 */
export function foresee(scope: Scope, userName: string, question: string): void {
  const index = heldIndexOf(scope, userName);
  if (index && index.ids.length > SHORT) void meaningOf(asAsked(index, question));
}
