import * as body from "./body";
import * as everyday from "./everyday";
import * as family from "./family";
import * as life from "./life";
import * as love from "./love";
import * as making from "./making";
import * as mind from "./mind";
import * as pastimes from "./pastimes";
import * as people from "./people";
import * as stages from "./stages";
import type { Theme } from "./theme";
import * as work from "./work";

const all = {
  ...people,
  ...love,
  ...family,
  ...work,
  ...body,
  ...mind,
  ...making,
  ...pastimes,
  ...life,
  ...everyday,
  ...stages,
};

export type ThemeId = keyof typeof all;
export const themes: Record<ThemeId, Theme> = all;
