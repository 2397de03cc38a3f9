import "server-only";
import type { Scope } from "@/db/scope";
import { log } from "@/lib/log";
import { builtIn, closedWav, type Speech, SpeechFailure, voiceVendor } from "@/lib/ports/speech";
import { refreshVoices } from "./account-voices";
import { breaker, voiceName } from "./breaker";
import { keep, recalled, type Spoken } from "./cache";
import type { Candidate, FallbackReason } from "./choose";
import { observed } from "./observed";

export type Wanted = { text: string; speed: number; signal: AbortSignal };
export type Attempt = {
  heard: Speech | FallbackReason;
  /** The provider itself is in trouble: its other voices need not be tried. */
  givenUp?: boolean;
};

/** Has one voice speak, from what is kept where it said the same before. @throws SpeechFailure when the caller left */
export async function attempt(scope: Scope, candidate: Candidate, wanted: Wanted): Promise<Attempt> {
  if ("missing" in candidate) return { heard: candidate.missing };
  const { provider, voice } = candidate;
  const speaker = provider === "builtin" ? builtIn() : voiceVendor();
  if (!speaker) return { heard: "not_connected" };
  const spoken: Spoken = { model: speaker.model, voice, speed: wanted.speed, text: wanted.text };
  const kept = await recalled(scope, spoken);
  if (kept) return { heard: whole(kept.audio, kept.contentType) };
  const names = provider === "builtin" ? [] : [provider, voiceName(provider, voice)];
  for (const name of names) {
    const reason = breaker.restsFor(name);
    if (reason) return { heard: reason };
  }
  const since = scope.removals;
  try {
    const speech = await speaker.speak({ voice, listener: scope.userId, ...wanted });
    const audio = observed(speech.audio, {
      ended: (bytes) => {
        for (const name of names) breaker.worked(name);
        const { contentType } = speech;
        const closed = contentType === "audio/wav" ? Buffer.from(closedWav(bytes)) : bytes;
        void keep(scope, spoken, { audio: closed, contentType }, since);
      },
      failed: (error) => note(error, names),
    });
    return { heard: { ...speech, audio } };
  } catch (error) {
    if (!(error instanceof SpeechFailure) || error.reason === "aborted") throw error;
    note(error, names);
    return { heard: error.reason, givenUp: error.of === "provider" };
  }
}

function note(error: unknown, [provider, voice]: string[]): void {
  if (!(error instanceof SpeechFailure) || !provider || !voice) return;
  if (error.of === "provider") breaker.failed(provider, error.reason);
  if (error.of === "voice") {
    breaker.failed(voice, error.reason);
    void refreshVoices();
  }
  // A key or a plan is for whoever runs this to mend; the user only hears another voice.
  if (error.of !== "caller") log.warn({ provider, reason: error.reason }, "a voice could not speak");
}

function whole(audio: Buffer, contentType: string): Speech {
  const stream = new ReadableStream<Uint8Array>({
    start(out) {
      out.enqueue(new Uint8Array(audio));
      out.close();
    },
  });
  return { contentType, audio: stream, length: audio.length, cost: 0 };
}
