/** What the ears of a talk tell. After `close` nothing is told any more. */
export type EarEvents = {
  /** Somebody began to speak: surely enough to fall silent for. */
  began(): void;
  /**
   * They ended, `silentMs` ago. The words come later; the promise fails with an `EarTrouble`.
   */
  ended(words: Promise<string>, silentMs: number): void;
  /** It was no speech after all. */
  misfired(): void;
  /** The microphone went away. */
  lost(problem: string): void;
};

/** What hears the person, and turns it into words. */
export type Ears = {
  /** Where the sound goes, if it leaves the machine Ensemble runs on; said before anything is recorded. */
  notice: string | null;
  /** Talking over the persona is noticed; else it takes a tap. */
  hearsWhileSpeaking: boolean;
  /** Fetches what takes a while, before the person asks for it. */
  prepare(): void;
  /** Lets go of all of it. */
  retire(): void;
  /** Call inside a tap. @throws EarTrouble */
  open(events: EarEvents): Promise<void>;
  /** Lets go of the microphone. */
  close(): void;
  /** Nothing is heard until this is taken back, but what is recorded by hand. */
  deafen(deaf: boolean): void;
  /** The persona speaks, or has stopped. */
  personaSpeaks(speaks: boolean): void;
  /** Takes everything for speech from here on, until `finish`. */
  record(): void;
  finish(): void;
  /** How loud it is, 0 to 1. */
  level(): number;
};

/** Why nothing can be heard, in a sentence for the person. */
export class EarTrouble extends Error {}
