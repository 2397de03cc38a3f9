import "server-only";
import { toIso } from "@/db/instant";
import { Scope } from "@/db/scope";
import { store } from "@/db/store";
import type { CurrentUser } from "@/lib/auth/session";
import { forbidden, notFound } from "@/lib/errors";
import { ownPersona } from "@/lib/personas/write";
import { files } from "@/lib/ports/files";
import { voiceVendor } from "@/lib/ports/speech";
import { answerAudio } from "@/lib/serve-audio";
import { IMPORT_CONSENT } from "./limits";
import { findUpload, type VoiceRow } from "./records";
import type { CustomVoice } from "./view";

/** The voice the user gave a persona, and how far it is; null when there is none. */
export async function givenVoice(scope: Scope): Promise<CustomVoice | null> {
  const row = await findUpload(scope);
  if (!row) return null;
  return {
    state: row.state,
    reason: row.reason,
    can_be_made: canBeMade(row),
    can_speak: row.state === "ready" && voiceVendor() !== null,
    requires_verification: row.requiresVerification,
    duration_seconds: row.durationMs / 1_000,
    sample_url: `/api/personas/${scope.personaId}/voice/sample`,
    consent: {
      given_at: toIso(row.consentedAt),
      text_version: row.consentVersion,
      sample_sha256: row.sampleSha256,
    },
    created_at: toIso(row.createdAt),
  };
}

/** Whether a voice can be made of a recording that has none: with a provider, and the owner's own consent. */
const canBeMade = ({ state, consentVersion }: VoiceRow) =>
  (state === "kept" || state === "failed") &&
  consentVersion !== IMPORT_CONSENT.version &&
  voiceVendor() !== null;

/** The recording, to whoever made it and nobody else. @throws 403 for a system persona, 404 */
export async function servedSample(
  user: CurrentUser,
  personaId: number,
  request: Request,
): Promise<Response> {
  ownPersona(user.id, personaId, () => forbidden("System personas have no recording."));
  const row = await findUpload(await Scope.open(store(), user.id, personaId));
  const audio = row && (await files().get(row.file));
  if (!audio) throw notFound("This recording");
  const response = answerAudio(request, audio, row.contentType);
  response.headers.set("cache-control", "no-store");
  return response;
}
