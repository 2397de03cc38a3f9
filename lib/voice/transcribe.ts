import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { invalid, unavailable, unprocessable, unsupportedType } from "@/lib/errors";
import type { Upload } from "@/lib/multipart";
import { SpeechFailure, voiceVendor } from "@/lib/ports/speech";
import { breaker } from "./breaker";

/** Browsers record into containers that are named after their pictures. */
const AUDIBLE = /^audio\/|^video\/(webm|mp4|quicktime)$/;
const EAR = "elevenlabs:ear";

/** What was said in a recording. @throws 400, 413, 415, 422, 503 without a provider, or when it does not answer */
export async function transcribe(file: Upload | undefined, signal: AbortSignal): Promise<{ text: string }> {
  const vendor = voiceVendor();
  if (!vendor)
    throw unavailable("No speech recognition is set up here. Please type, or use your browser's own.");
  if (!file) {
    const message = "Please send a recording.";
    throw invalid(message, [{ path: "audio", message }]);
  }
  if (file.data.length === 0) throw unprocessable("The recording is empty. Please record it again.");
  const type = await fileTypeFromBuffer(file.data).catch(() => undefined);
  if (!type || !AUDIBLE.test(type.mime)) throw unsupportedType("This is not a recording.");
  if (breaker.restsFor(EAR)) throw silent();
  try {
    const heard = { data: file.data, filename: `recording.${type.ext}`, contentType: type.mime };
    const text = await vendor.transcribe(heard, signal);
    breaker.worked(EAR);
    return { text };
  } catch (error) {
    if (!(error instanceof SpeechFailure)) throw error;
    if (error.of === "provider") breaker.failed(EAR, error.reason);
    throw error.of === "text"
      ? unprocessable("This recording could not be understood. Please try again.")
      : silent();
  }
}

const silent = () =>
  unavailable("Speech recognition does not answer right now. Please type, or try again in a moment.", 10);
