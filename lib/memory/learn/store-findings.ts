import "server-only";
import type { ScopeWriter } from "@/db/scope";
import type { MessageRow } from "@/lib/chat/to-view";
import type { Finding } from "../extract/finding";
import { storeFact } from "./store-fact";
import { retireLiking, storePreference } from "./store-preference";

/** More than this from one message is noise, or an attack. */
const MOST = 20;

/**
 * Stores what was learned from a message of the user. The same message again changes nothing. What is true is told by
 * when things were said, not by when they were learned: an old history that is imported later replaces nothing newer.
 */
export function storeFindings(tx: ScopeWriter, message: MessageRow, findings: readonly Finding[]): void {
  for (const finding of findings.slice(0, MOST)) {
    if (finding.kind === "fact") {
      storeFact(tx, message, finding);
      for (const key of finding.unlikes ?? []) retireLiking(tx, message, key, finding.confidence);
    } else storePreference(tx, message, finding);
  }
}
