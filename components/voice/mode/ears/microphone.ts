import { EarTrouble } from "./ears";

const WORDS: Record<string, string> = {
  NotAllowedError:
    "The microphone was not allowed. Allow it for this page in the browser's settings, or go on by typing.",
  NotFoundError: "No microphone was found. Plug one in, or go on by typing.",
  NotReadableError: "The microphone is in use by another program. Close that one, or go on by typing.",
};

/** Opens the microphone with the echo of the loudspeaker taken out. @throws EarTrouble */
export async function openMicrophone(): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia)
    throw new EarTrouble(
      globalThis.isSecureContext
        ? "This browser cannot use a microphone. You can go on by typing."
        : "Browsers give the microphone only to pages opened by https or on this very machine (localhost). You can go on by typing.",
    );
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    throw new EarTrouble(WORDS[name] ?? "The microphone could not be opened. You can go on by typing.");
  }
}
