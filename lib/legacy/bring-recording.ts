import { randomBytes } from "node:crypto";
import { now } from "@/db/instant";
import type { LegacyPersona } from "@/db/legacy/source";
import { IMPORT_CONSENT } from "@/lib/voice/limits";
import { externalId, type Import } from "./context";
import { HAS_VOICE, hasRecording, RECORDINGS, type Recording, STAYS_BEHIND } from "./recordings";

/** Whether a persona's recording is to be looked for: it has one, and its account's persona no voice yet. */
export function wantsRecording(work: Import, persona: LegacyPersona, userId: number | null): boolean {
  if (!hasRecording(persona)) return false;
  if (userId === null) return true;
  const external = externalId(work.sourceId, "persona_profiles", persona.id);
  const known = work.target.persona(userId, external);
  return !work.target.broughtVoice(userId, external) && !(known && work.target.hasVoice(known.id));
}

/**
 * Gives a user's own persona the recording that was found for it, as that user's private sample: kept, with the
 * administrator's statement in the place of the user's consent, and not sent to any provider. One that was brought before
 * does not come again, even if its owner took it away since. Returns what became of it; null where there is none.
 */
export function bringRecording(
  { target, report, sourceId }: Import,
  persona: LegacyPersona,
  place: { userId: number; personaId: number },
  found: Recording | undefined,
): string | null {
  if (!hasRecording(persona)) return null;
  const external = externalId(sourceId, "persona_profiles", persona.id);
  if (target.broughtVoice(place.userId, external)) {
    report.count(RECORDINGS, "already_here");
    return "brought by an earlier import";
  }
  const reason = target.hasVoice(place.personaId)
    ? HAS_VOICE
    : found && "stored" in found
      ? null
      : (found?.reason ?? STAYS_BEHIND);
  if (reason !== null || !found || !("stored" in found)) {
    report.count(RECORDINGS, "refused", 1, reason ?? STAYS_BEHIND);
    return reason ?? STAYS_BEHIND;
  }
  const at = now();
  target.bond(place.userId, place.personaId);
  target.addVoice({
    ...place,
    ...found.stored,
    consentedAt: at,
    consentVersion: IMPORT_CONSENT.version,
    tag: randomBytes(16).toString("hex"),
  });
  target.noteVoice(place.userId, external, IMPORT_CONSENT.version);
  report.count(RECORDINGS, "imported");
  return "imported";
}
