import { Refusal, refusalOf } from "@/components/request";
import { whose } from "@/components/whose";
import { joined, RATE, toWav } from "../wav";
import { type Detector, type Model, openDetector, openModel, PAUSE_MS } from "./detector";
import { createEarlyWords } from "./early-words";
import { type EarEvents, type Ears, EarTrouble } from "./ears";
import { closeMicrophone, openMicrophone } from "./microphone";

/** Shorter than this a recording holds no word. */
const SHORTEST = RATE * 0.25;
/** Longer talks are cut; a server would refuse them. */
const LONGEST = RATE * 120;

const NO_MODEL = "Speech cannot be told from silence in this browser. You can go on by typing.";

/** Speech is told from silence in the browser; what was said goes to Ensemble's server, which has it turned into words. */
export function serverEars(context: () => AudioContext, notice: string): Ears {
  let model: Promise<Model> | null = null;
  let stream: MediaStream | null = null;
  let detector: Detector | null = null;
  let events: EarEvents | null = null;
  let recording: Float32Array[] | null = null;
  let loudness = 0;
  let deaf = false;
  let leash = new AbortController();
  const early = createEarlyWords((samples, signal) =>
    transcribe(samples, AbortSignal.any([leash.signal, signal])),
  );

  /** It takes a while: some megabytes, compiled on this device. */
  function prepare(): Promise<Model> {
    model ??= openModel().catch((error) => {
      model = null;
      throw error;
    });
    return model;
  }

  async function open(told: EarEvents) {
    leash = new AbortController();
    const mine = leash.signal;
    const asked = openMicrophone();
    const model = prepare().catch(() => {
      throw new EarTrouble(NO_MODEL);
    });
    const [opened, ready] = await Promise.all([asked, model]).catch((error) => {
      asked.then(closeMicrophone, () => {});
      throw error;
    });
    if (mine.aborted) return closeMicrophone(opened);
    stream = opened;
    events = told;
    for (const track of opened.getAudioTracks())
      track.onended = () => told.lost("The microphone went away. Plug it in again, or go on by typing.");
    try {
      detector = await openDetector(ready, context(), opened, {
        frame: hear,
        began: told.began,
        paused: early.begin,
        resumed: early.drop,
        ended: (samples) => told.ended(early.take(samples), PAUSE_MS),
        misfired() {
          early.forget();
          told.misfired();
        },
      });
    } catch {
      close();
      throw new EarTrouble(NO_MODEL);
    }
  }

  function hear(samples: Float32Array) {
    let sum = 0;
    for (const sample of samples) sum += sample * sample;
    loudness = Math.min(1, Math.sqrt(sum / samples.length) * 6);
    if (recording && recording.length * samples.length < LONGEST) recording.push(samples.slice());
  }

  function close() {
    leash.abort();
    early.forget();
    detector?.close();
    if (stream) closeMicrophone(stream);
    stream = detector = events = recording = null;
    loudness = 0;
  }

  return {
    notice,
    hearsWhileSpeaking: true,
    prepare: () => void prepare().catch(() => {}),
    retire() {
      close();
      model?.then(
        (loaded) => loaded.close(),
        () => {},
      );
      model = null;
    },
    open,
    close,
    deafen(now) {
      deaf = now;
      if (now) early.forget();
      detector?.setActive(!now);
    },
    personaSpeaks: () => {},
    record() {
      early.forget();
      detector?.setActive(false);
      recording = [];
    },
    finish() {
      const said = joined(recording ?? []);
      recording = null;
      detector?.setActive(!deaf);
      const words = said.length < SHORTEST ? Promise.resolve("") : transcribe(said, leash.signal);
      events?.ended(words, 0);
    },
    level: () => loudness,
  };
}

async function transcribe(samples: Float32Array, signal: AbortSignal): Promise<string> {
  const form = new FormData();
  form.append("audio", toWav(samples), "speech.wav");
  try {
    const answer = await fetch("/api/speech-to-text", {
      method: "POST",
      headers: whose(),
      body: form,
      signal,
    });
    const body = await answer.json().catch(() => undefined);
    if (answer.ok) return String((body as { text?: unknown } | undefined)?.text ?? "");
    throw refusalOf(answer.status, body);
  } catch (error) {
    throw new EarTrouble(
      error instanceof Refusal
        ? error.message
        : "Your words did not reach the server. Check the connection and say it again.",
    );
  }
}
