export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Kept in a cookie, so that the server already paints the first frame right and no script has to. */
export const THEME_COOKIE = "theme";

/** Anything but a known name is "system". */
export function themeOf(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}
