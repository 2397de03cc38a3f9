import type { LegacyPersona, Loose } from "@/db/legacy/source";
import { AppError } from "@/lib/errors";
import { type KeptSample, keepSample, rehearseSample } from "@/lib/voice/keep";
import { SAMPLE } from "@/lib/voice/limits";
import { fileIn, type NoFile } from "./find-file";

/** What a persona's recording became, before its account is written: stored, or the reason why it is not. */
export type Recording = { stored: KeptSample } | { reason: string };

/** The report counts recordings beside the tables' rows. */
export const RECORDINGS = "voice_recordings";
export const STAYS_BEHIND =
  "nobody stated that the people whose voices these are agreed: import again on the command line with --files and --voices-consented, or let the owner upload the recording and agree in the persona's form";
export const OF_SYSTEM = "a system persona keeps the voice it has";
export const HAS_VOICE = "its persona has a voice already";

/** The account may not be made yet. Whose a recording is stands in its row, not in the file's name. */
const ANYBODY = 0;
const PLACES = ["voices", "custom_voices", "persona_voices", "voice_samples"];
const FAULTS: Record<NoFile, string> = {
  missing: "it is not in the folder",
  "too large": "it is larger than 10 MB",
  unreadable: "its file could not be opened",
};

export const hasRecording = ({ custom_voice_url }: { custom_voice_url: Loose }) =>
  custom_voice_url !== null && String(custom_voice_url).trim() !== "";

/**
 * Finds the recording of a persona in a folder and stores it as an upload is: checked, decoded and written anew. Never
 * throws because of the recording itself. In a rehearsal it is looked at only.
 */
export async function recordingIn(
  folder: string,
  { custom_voice_url }: Pick<LegacyPersona, "custom_voice_url">,
  isRehearsal = false,
): Promise<Recording> {
  // It may stand there as an address.
  const path = String(custom_voice_url)
    .trim()
    .replace(/[?#].*$/, "");
  const data = await fileIn(folder, path, PLACES, SAMPLE.bytes);
  if (!Buffer.isBuffer(data)) return { reason: FAULTS[data] };
  try {
    return { stored: isRehearsal ? await rehearseSample(data) : await keepSample(ANYBODY, data) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { reason: error.message.replace(/\.$/, "") };
  }
}
