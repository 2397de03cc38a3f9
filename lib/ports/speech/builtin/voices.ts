/** A voice of the built-in engine, with how it is made from one of the engine's own. */
export type BuiltInVoice = {
  id: string;
  name: string;
  description: string;
  /** The voice within the engine. */
  engine: "slt" | "rms" | "awb" | "kal16";
  /** Longer than 1 is slower. */
  stretch: number;
  /** Played this much faster: shifts the pitch and the colour of the voice. */
  rate: number;
  /** Mean pitch in Hz, where it is not the engine's. */
  pitch?: number;
};

const BASIC = "Basic offline voice, English";

/** Eight that can be told apart; stretch, rate and pitch were measured against a speech recogniser. */
export const BUILT_IN_VOICES: readonly BuiltInVoice[] = [
  voice("warm-female", "Warm", "a warm woman's voice", { engine: "slt", stretch: 1, rate: 1 }),
  voice("young-female", "Bright", "a young woman's voice", { engine: "slt", stretch: 1.12, rate: 1.12 }),
  voice("mature-female", "Mellow", "a calm, lower woman's voice", {
    engine: "slt",
    stretch: 0.92,
    rate: 0.92,
  }),
  voice("calm-male", "Calm", "a calm man's voice", { engine: "rms", stretch: 1, rate: 1 }),
  voice("light-male", "Light", "a light, lively man's voice", { engine: "rms", stretch: 1.12, rate: 1.12 }),
  voice("scottish-male", "Highland", "a Scottish man's voice", { engine: "awb", stretch: 1, rate: 1 }),
  voice("bright-scottish-male", "Lowland", "a higher Scottish man's voice", {
    engine: "awb",
    stretch: 1,
    rate: 1,
    pitch: 150,
  }),
  voice("crisp-male", "Crisp", "a crisp man's voice", { engine: "kal16", stretch: 1, rate: 1 }),
];

function voice(
  name: string,
  title: string,
  about: string,
  made: Pick<BuiltInVoice, "engine" | "stretch" | "rate" | "pitch">,
): BuiltInVoice {
  return { id: `builtin:${name}`, name: title, description: `${BASIC}: ${about}`, ...made };
}
