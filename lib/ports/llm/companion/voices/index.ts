import { creative } from "./creative";
import { enthusiastic } from "./enthusiastic";
import { neutral } from "./neutral";
import { nurturing } from "./nurturing";
import { professional } from "./professional";
import { supportive } from "./supportive";
import { therapeutic } from "./therapeutic";
import type { Tone, Voice } from "./voice";

export const voices: Record<Tone, Voice> = {
  nurturing,
  supportive,
  creative,
  therapeutic,
  enthusiastic,
  professional,
  neutral,
};
