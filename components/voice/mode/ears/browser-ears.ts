import { willRecord } from "../../audio-session";
import { type EarEvents, type Ears, EarTrouble } from "./ears";
import { closeMicrophone, openMicrophone } from "./microphone";

/** What is used of the browser's own recogniser; TypeScript does not know it. */
type Recognition = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  start(): void;
  stop(): void;
  abort(): void;
  onspeechstart: (() => void) | null;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
};

type Holder = { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition };

const NOTICE =
  "Your browser turns speech into words. Most browsers send the sound to their maker for that: Chrome to Google, Safari to Apple, Edge to Microsoft.";

const PROBLEMS: Record<string, string> = {
  network: "The browser's speech recognition could not be reached. Check the connection and say it again.",
  "language-not-supported": "The browser's speech recognition does not know your language.",
};
const FATAL: Record<string, string> = {
  "not-allowed":
    "The browser's speech recognition was not allowed. Allow the microphone for this page, or go on by typing.",
  "service-not-allowed": "This browser does not offer its speech recognition here. You can go on by typing.",
  "audio-capture": "No microphone was found. Plug one in, or go on by typing.",
};

/** Before it listens again. */
const BETWEEN_MS = 150;
const AFTER_TROUBLE_MS = 3_000;

const recogniser = () => {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as Holder;
  return SpeechRecognition ?? webkitSpeechRecognition;
};

export const browserHasEars = () => recogniser() !== undefined;

/** The browser's own recogniser. It would hear the persona too, so it rests while that speaks: cutting in takes a tap. */
export function browserEars(): Ears {
  let events: EarEvents | null = null;
  let running: Recognition | null = null;
  let deaf = false;
  let speaks = false;
  let held = false;
  let closed: (() => void) | null = null;

  function update() {
    const wanted = events !== null && (held || (!deaf && !speaks));
    if (wanted && !running) listen();
    else if (!wanted && running) {
      running.abort();
      running = null;
    }
  }

  function listen() {
    const Recogniser = recogniser();
    if (!Recogniser) return;
    const mine = new Recogniser();
    running = mine;
    mine.lang = navigator.language;
    mine.continuous = false;
    mine.interimResults = false;
    let words: string | null = null;
    let began = false;
    let rest = BETWEEN_MS;
    mine.onspeechstart = () => {
      if (running !== mine || held) return;
      began = true;
      events?.began();
    };
    mine.onresult = ({ results }) => {
      words = Array.from(results, (result) => result[0]?.transcript ?? "").join(" ");
    };
    mine.onerror = ({ error }) => {
      if (running !== mine) return;
      const fatal = FATAL[error];
      rest = AFTER_TROUBLE_MS;
      if (fatal) events?.lost(fatal);
      else if (PROBLEMS[error]) {
        began = false;
        events?.began();
        events?.ended(Promise.reject(new EarTrouble(PROBLEMS[error])), 0);
      }
    };
    mine.onend = () => {
      if (running !== mine) return;
      running = null;
      const byHand = held;
      held = false;
      if (byHand || words?.trim()) {
        if (!byHand && !began) events?.began();
        events?.ended(Promise.resolve(words ?? ""), 0);
      } else if (began) events?.misfired();
      // It ends by itself after each sentence and each silence.
      setTimeout(update, rest);
    };
    mine.start();
  }

  function close() {
    events = null;
    held = false;
    update();
    closed?.();
    closed = null;
  }

  return {
    notice: NOTICE,
    hearsWhileSpeaking: false,
    prepare() {},
    retire: close,
    async open(told) {
      // Asked for by hand, so that a refusal is known as one.
      const asked = await openMicrophone();
      closed ??= willRecord();
      closeMicrophone(asked);
      try {
        events = told;
        update();
      } catch (error) {
        close();
        throw error;
      }
    },
    close,
    deafen(now) {
      deaf = now;
      update();
    },
    personaSpeaks(now) {
      speaks = now;
      update();
    },
    record() {
      running?.abort();
      running = null;
      held = true;
      update();
    },
    finish: () => running?.stop(),
    level: () => 0,
  };
}
