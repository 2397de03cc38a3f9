import type { FactView } from "@/lib/memory/view";

/** The category of what somebody told a persona to remember. */
const BY_HAND = "note";

/**
 * Whose words a fact's are: `lead` stands before the message it came from, `none` before the day where there is no
 * message.
 */
export function originWords({ is_manual, category, source_message_ids: sources }: FactView) {
  if (!is_manual) return { lead: "", none: "Learned" };
  if (category !== BY_HAND) return { lead: "Corrected by you", none: "" };
  return { lead: sources.length > 0 ? "In your words" : "", none: "You wrote this" };
}
