import "server-only";
import type { Heard } from "../contract";
import type { connect } from "./client";
import { speechFailure } from "./failure";

const MODEL = "scribe_v2";
const TIMEOUT_SECONDS = 60;

/** What was said in a recording. @throws SpeechFailure */
export async function transcribe(
  client: ReturnType<typeof connect>,
  { data, filename, contentType }: Heard,
  abortSignal: AbortSignal,
): Promise<string> {
  try {
    const vendor = await client();
    const answer = await vendor.speechToText.convert(
      { modelId: MODEL, file: { data, filename, contentType }, tagAudioEvents: false },
      { maxRetries: 0, timeoutInSeconds: TIMEOUT_SECONDS, abortSignal },
    );
    return "text" in answer && typeof answer.text === "string" ? answer.text.trim() : "";
  } catch (error) {
    throw speechFailure(error);
  }
}
