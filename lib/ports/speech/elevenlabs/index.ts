import "server-only";
import { type Speech, SpeechFailure, type Utterance, type VoiceVendor } from "../contract";
import { accountVoices } from "./account-voices";
import { type Account, connect } from "./client";
import { cloneVoice, removeVoice } from "./clone";
import { speechFailure } from "./failure";
import { Gate } from "./gate";
import { fetchPreview } from "./preview";
import { transcribe } from "./transcribe";
import { watched } from "./watched";

/** What the smallest plan allows; the vendor's answers say when it is more. */
const PLACES = 4;
/** Played everywhere, and within every plan. */
const FORMAT = "mp3_44100_128";

/** ElevenLabs, through its own SDK. */
export function elevenLabs(account: Account): VoiceVendor {
  const client = connect(account);
  const gate = new Gate(PLACES, account.firstByteMs);
  return {
    name: "elevenlabs",
    model: `elevenlabs:${account.model}`,
    ready: async () => void (await client()),
    speak: (utterance) => speak(utterance, account, client, gate),
    voices: () => accountVoices(client),
    preview: (address) => fetchPreview(address, account.baseUrl),
    clone: (sample) => cloneVoice(client, sample),
    removeVoice: (voice) => removeVoice(client, voice),
    transcribe: (heard, signal) => transcribe(client, heard, signal),
  };
}

async function speak(
  { voice, text, speed, signal }: Utterance,
  { model, firstByteMs, idleMs }: Account,
  client: ReturnType<typeof connect>,
  gate: Gate,
): Promise<Speech> {
  const leave = await gate.enter(signal);
  const leaving = new AbortController();
  const gone = () => leaving.abort();
  signal?.addEventListener("abort", gone, { once: true });
  const done = () => {
    signal?.removeEventListener("abort", gone);
    leave();
  };
  const begun = Date.now();
  try {
    const vendor = await client();
    if (signal?.aborted) throw new SpeechFailure("aborted", "caller");
    const { data, rawResponse } = await vendor.textToSpeech
      .stream(
        voice,
        {
          text,
          modelId: model,
          outputFormat: FORMAT,
          ...(speed !== 1 && { voiceSettings: { speed } }),
        },
        { maxRetries: 0, timeoutInSeconds: firstByteMs / 1_000, abortSignal: leaving.signal },
      )
      .withRawResponse();
    gate.widen(Number(rawResponse.headers.get("maximum-concurrent-requests")));
    const left = Math.max(1, firstByteMs - (Date.now() - begun));
    const audio = await watched(data, { firstByteMs: left, idleMs, abort: gone, done });
    const told = Number(rawResponse.headers.get("character-cost") ?? Number.NaN);
    return { contentType: "audio/mpeg", audio, cost: Number.isFinite(told) ? told : text.length };
  } catch (error) {
    done();
    if (signal?.aborted) throw new SpeechFailure("aborted", "caller");
    throw speechFailure(error);
  }
}
