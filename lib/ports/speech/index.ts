import "server-only";
import { builtInSpeech } from "./builtin";
import type { SpeechProvider } from "./contract";

export { BUILT_IN_VOICES, type BuiltInVoice } from "./builtin";
export { closedWav } from "./builtin/wav";
export {
  type Speech,
  SpeechFailure,
  type SpeechProvider,
  type SpeechTrouble,
  type TroubleOf,
  type Utterance,
} from "./contract";

const held = globalThis as { ensembleBuiltInSpeech?: SpeechProvider };

/** The voices that are always there. */
export function builtIn(): SpeechProvider {
  held.ensembleBuiltInSpeech ??= builtInSpeech();
  return held.ensembleBuiltInSpeech;
}
