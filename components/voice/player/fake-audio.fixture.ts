import type { AudioOut } from "./speaker";

type Sounding = { label: string; at: number; until: number; ended: (() => void) | null; stopped: boolean };

/**
 * A browser's audio with a clock that is turned by hand. A buffer of audio is its own label: the bytes "Hello." last
 * as many tenths of a second as there are of them.
 */
export function fakeAudio({ tapped = true } = {}) {
  let now = 0;
  let state: AudioContextState = "suspended";
  const sounds: Sounding[] = [];
  let allowed = tapped;

  const out = {
    get state() {
      return state;
    },
    get currentTime() {
      return now;
    },
    destination: {},
    createBuffer: () => ({ duration: 0, label: "" }),
    createAnalyser: () => ({ connect() {}, fftSize: 0, getByteTimeDomainData() {} }),
    async decodeAudioData(audio: ArrayBuffer) {
      const label = new TextDecoder().decode(audio);
      if (label === "broken") throw new Error("EncodingError");
      return { label, duration: label.length / 10 };
    },
    createBufferSource() {
      let sound: Sounding | null = null;
      const source = {
        buffer: null as { label: string; duration: number } | null,
        onended: null as (() => void) | null,
        connect() {},
        disconnect() {},
        start(at = now) {
          const { label = "", duration = 0 } = source.buffer ?? {};
          sound = { label, at, until: at + duration, ended: () => source.onended?.(), stopped: false };
          if (label) sounds.push(sound);
        },
        stop() {
          if (sound) sound.stopped = true;
        },
      };
      return source;
    },
    async resume() {
      if (!allowed) return new Promise<void>(() => {});
      state = "running";
    },
    async suspend() {
      state = "suspended";
    },
  };

  return {
    open: () => out as unknown as AudioOut,
    sounds,
    allow: () => {
      allowed = true;
    },
    /** What is heard at this moment. */
    heard: () =>
      sounds
        .filter(({ at, until, stopped }) => !stopped && at <= now && now < until)
        .map(({ label }) => label),
    /** Lets seconds pass, step by step; nothing does while the clock is held. */
    async pass(seconds: number) {
      for (let step = 0; step < seconds * 100; step += 1) {
        if (state === "running") now += 0.01;
        for (const sound of sounds) {
          if (sound.stopped || !sound.ended || sound.until > now) continue;
          const { ended } = sound;
          sound.ended = null;
          ended();
        }
        await settle();
      }
    },
  };
}

/** Lets what was promised happen. */
export async function settle() {
  for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
}
