/** Something that speaks: a text in a voice becomes audio. */
export interface SpeechProvider {
  readonly name: "builtin" | "elevenlabs";
  /** Names what makes the audio, and its version: audio of different models is never mistaken for the same. */
  readonly model: string;
  /**
   * Begins to speak, and resolves once the first audio is there, so that a failure before it can be answered otherwise.
   * One call is at most one request to a vendor, with the text as given. The stream fails when the audio breaks off or
   * stalls, and cancelling it, or `signal`, ends the work at once.
   * @throws SpeechFailure
   */
  speak(utterance: Utterance): Promise<Speech>;
}

export type Utterance = {
  /** The provider's own name of the voice. */
  voice: string;
  text: string;
  /** 0.7 to 1.2; 1 is the voice's own pace. */
  speed: number;
  signal?: AbortSignal;
  /** Who it is said to: where the work has to queue, listeners take turns. */
  listener?: number;
};

export type Speech = {
  contentType: string;
  audio: ReadableStream<Uint8Array>;
  /** The whole length in bytes, where it is known from the start. */
  length?: number;
  /** What it costs, in the vendor's characters; 0 where nothing is paid. */
  cost: number;
};

/** Why a voice did not speak; goes to the page as it is (`x-voice-fallback`). */
export type SpeechTrouble =
  | "invalid_key"
  | "quota_exceeded"
  | "paid_plan_required"
  | "voice_not_found"
  | "text_too_long"
  | "unreadable"
  | "rate_limited"
  | "timeout"
  | "cut"
  | "unreachable"
  | "provider_error"
  | "refused"
  | "aborted";

/**
 * Whose trouble it is. With the provider's, its other voices are not tried either; with the voice's or the text's, the
 * provider is well.
 */
export type TroubleOf = "provider" | "voice" | "text" | "caller";

/** A voice that did not speak. The message is ours: what a provider wrote stays out of it. */
export class SpeechFailure extends Error {
  constructor(
    readonly reason: SpeechTrouble,
    readonly of: TroubleOf,
    readonly retryAfter?: number,
  ) {
    super(`speech failed: ${reason}`);
    this.name = "SpeechFailure";
  }
}

/** A vendor's account: voices of its own, clones, and an ear. */
export interface VoiceVendor extends SpeechProvider {
  readonly name: "elevenlabs";
  /** Loads what the first request would wait for. */
  ready(): Promise<void>;
  /** All voices the account can use. @throws SpeechFailure */
  voices(): Promise<AccountVoice[]>;
  /** The sample of a voice, at the address its listing names. @throws SpeechFailure */
  preview(address: string): Promise<{ audio: Buffer; contentType: string }>;
  /** Has a voice made from a sample; sent once, whatever happens. Never throws for what the vendor does. */
  clone(sample: VoiceSample): Promise<Clone>;
  /** Resolves when the voice is not there any more. @throws SpeechFailure */
  removeVoice(voice: string): Promise<void>;
  /** What was said in a recording; empty when nothing was. @throws SpeechFailure */
  transcribe(heard: Heard, signal: AbortSignal): Promise<string>;
}

export type AccountVoice = {
  id: string;
  name: string;
  description: string;
  category: string | null;
  previewUrl: string | null;
  /** Set on a voice that was made here (VoiceSample.tag). */
  tag: string | null;
};

export type Heard = { data: Buffer; filename: string; contentType: string };

export type VoiceSample = Heard & {
  /** How the voice is called in the vendor's account. */
  name: string;
  /** Stands with the voice in the vendor's account, so that a clone nobody heard back of can be found there. */
  tag: string;
};

/** A vendor that has not answered for a clone after so long is not listened to any more; it may finish it all the same. */
export const CLONE_SECONDS = 120;

/** What came of a clone. "unknown": the vendor may have made one and could not say so. */
export type Clone =
  | { outcome: "made"; voice: string; requiresVerification: boolean }
  | { outcome: "refused"; reason: string }
  | { outcome: "unknown" };
