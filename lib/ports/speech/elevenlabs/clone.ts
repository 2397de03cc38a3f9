import "server-only";
import { CLONE_SECONDS, type Clone, type VoiceSample } from "../contract";
import type { connect } from "./client";
import { codeOf, speechFailure } from "./failure";

/** The label of the vendor's that carries a sample's tag. */
export const TAG_LABEL = "ensemble";

const REMOVE_SECONDS = 10;

/** Refusals that the person who uploads should know of, by the vendor's code. */
const REFUSALS: Record<string, Clone & { outcome: "refused" }> = {
  voice_limit_reached: {
    outcome: "refused",
    reason: "The voice provider's account has no room for another voice.",
  },
  voice_add_edit_limit_exceeded: {
    outcome: "refused",
    reason: "The voice provider allows no more new voices this month.",
  },
  can_not_use_instant_voice_cloning: {
    outcome: "refused",
    reason: "The voice provider's plan does not include cloning.",
  },
};

/**
 * Has a voice made from a sample. Sent once and never again by itself: where nobody knows whether a voice came of it
 * ("unknown"), sending it again could make a second one.
 */
export async function cloneVoice(client: ReturnType<typeof connect>, sample: VoiceSample): Promise<Clone> {
  try {
    const vendor = await client();
    const { voiceId, requiresVerification } = await vendor.voices.ivc.create(
      {
        name: sample.name,
        files: [{ data: sample.data, filename: sample.filename, contentType: sample.contentType }],
        labels: { [TAG_LABEL]: sample.tag },
      },
      { maxRetries: 0, timeoutInSeconds: CLONE_SECONDS },
    );
    return { outcome: "made", voice: voiceId, requiresVerification };
  } catch (error) {
    const { statusCode, body } = (error ?? {}) as { statusCode?: number; body?: unknown };
    const refusal = REFUSALS[codeOf(body) ?? ""];
    if (refusal) return refusal;
    if (statusCode !== undefined && statusCode < 500 && statusCode !== 408)
      return { outcome: "refused", reason: sentence(statusCode) };
    return { outcome: "unknown" };
  }
}

function sentence(status: number): string {
  if (status === 401) return "The voice provider did not accept this app's key, or its credit is used up.";
  if (status === 402 || status === 403) return "The voice provider's plan does not include cloning.";
  if (status === 429) return "The voice provider is busy. Please try again in a minute.";
  return "The voice provider did not take this recording. Remove it and give a longer or clearer one.";
}

/** Removes a voice of the account; one that is not there counts as removed. @throws SpeechFailure */
export async function removeVoice(client: ReturnType<typeof connect>, voice: string): Promise<void> {
  try {
    const vendor = await client();
    await vendor.voices.delete(voice, { maxRetries: 0, timeoutInSeconds: REMOVE_SECONDS });
  } catch (error) {
    const failure = speechFailure(error);
    if (failure.reason !== "voice_not_found") throw failure;
  }
}
