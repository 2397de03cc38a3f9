import { willRecord } from "../../audio-session";
import { EarTrouble } from "./ears";

const WORDS: Record<string, string> = {
  NotAllowedError:
    "The microphone was not allowed. Allow it for this page in the browser's settings, or go on by typing.",
  NotFoundError: "No microphone was found. Plug one in, or go on by typing.",
  NotReadableError: "The microphone is in use by another program. Close that one, or go on by typing.",
};

const closings = new WeakMap<MediaStream, () => void>();

/** Opens the microphone with the echo of the loudspeaker taken out; `closeMicrophone` closes it. @throws EarTrouble */
export async function openMicrophone(): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia)
    throw new EarTrouble(
      globalThis.isSecureContext
        ? "This browser cannot use a microphone. You can go on by typing."
        : "Browsers give the microphone only to pages opened by https or on this very machine (localhost). You can go on by typing.",
    );
  const closed = willRecord();
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
    closings.set(stream, closed);
    return stream;
  } catch (error) {
    closed();
    const name = error instanceof Error ? error.name : "";
    throw new EarTrouble(WORDS[name] ?? "The microphone could not be opened. You can go on by typing.");
  }
}

/** Lets go of a microphone for good. */
export function closeMicrophone(stream: MediaStream): void {
  for (const track of stream.getTracks()) {
    track.onended = null;
    track.stop();
  }
  closings.get(stream)?.();
}
