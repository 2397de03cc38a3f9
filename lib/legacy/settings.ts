import type { LegacySettings } from "@/db/legacy/source";
import type { Arrival, Import } from "./context";

const TABLE = "user_settings";
const VOICE_ID = /^[A-Za-z0-9:_-]{1,100}$/;

/**
 * Brings an account's settings and current persona, where it has none here yet. Values this app does not know are
 * reported, and the usual one stands.
 */
export function bringSettings(work: Import, arrival: Arrival): number {
  const { source, target, report } = work;
  const { legacyId, userId } = arrival;
  const rows = source.count(TABLE, legacyId);
  const row = source.settings(legacyId);
  if (!row) return rows;
  if (target.hasSettings(userId)) {
    report.count(TABLE, "already_here", rows);
    return rows;
  }
  const note = (what: string) => report.note(TABLE, legacyId, what);
  target.addSettings(
    userId,
    oneOf(row.mode, ["companion", "wellness"], () => note("had an unknown mode")),
    row.tts_enabled === 1,
    voiceOf(row, note),
    oneOf(row.preferred_chat_mode, ["chat", "voice"], () => note("had an unknown way to chat")),
  );
  report.count(TABLE, "imported");
  report.count(TABLE, "duplicates", rows - 1);
  bringCurrent(work, arrival, row);
  return rows;
}

/** Where a setting names no persona, or only nothing, the app's own default stands. */
function bringCurrent({ target }: Import, { userId, book }: Arrival, row: LegacySettings): void {
  const isNamed = row.current_persona !== null && String(row.current_persona).trim() !== "";
  if ((!isNamed && row.current_persona_id === null) || target.currentPersona(userId) !== undefined) return;
  target.makeCurrent(userId, book.placeOf(row.current_persona_id, row.current_persona).id);
}

function oneOf(value: unknown, known: [string, string], unknown: () => void): string {
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (known.includes(word)) return word;
  if (word !== "") unknown();
  return known[0];
}

function voiceOf({ voice_override: given }: LegacySettings, note: (what: string) => void): string | null {
  if (given === null || given === "") return null;
  const voice = String(given);
  if (VOICE_ID.test(voice)) return voice;
  note("had a voice that is none");
  return null;
}
