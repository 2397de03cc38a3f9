import type { Language } from "../rules";
import { ACTS } from "./acts";
import { isCleared } from "./clears";
import { ENDINGS } from "./endings";
import { GIST } from "./gist";
import { OPEN } from "./open";
import { OTHERS } from "./others";
import { retold } from "./retold";
import { SCENES } from "./scenes";
import { SIGNS } from "./signs";
import { WISHES } from "./wishes";
import { wording } from "./wording";

export const english: Language = {
  language: "en",
  prepare: wording,
  signals: [...ACTS, ...WISHES, ...GIST, ...SCENES, ...OPEN, ...ENDINGS, ...OTHERS, ...SIGNS],
  isCleared,
  retold,
};
