/** Languages that are spoken in one country far more than elsewhere. */
const homes: Record<string, string> = {
  cs: "CZ",
  da: "DK",
  de: "DE",
  fi: "FI",
  fr: "FR",
  he: "IL",
  it: "IT",
  ja: "JP",
  ko: "KR",
  nb: "NO",
  nl: "NL",
  no: "NO",
  pl: "PL",
  sv: "SE",
  uk: "UA",
};

/**
 * The ISO 3166 code of the country a browser seems to be in, by the languages it asks for ("en-GB,en;q=0.9"); null when
 * it does not say. Only what stands first on a page may depend on it.
 */
export function countryOf(acceptLanguage: string | null): string | null {
  for (const part of (acceptLanguage ?? "").split(",")) {
    const [language = "", ...rest] = (part.split(";")[0] ?? "").trim().split("-");
    const region =
      rest.find((one) => /^[A-Za-z]{2}$/.test(one))?.toUpperCase() ?? homes[language.toLowerCase()];
    if (region) return region;
  }
  return null;
}

const names = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

/** A country's name in English. */
export const countryName = (code: string): string => names.of(code) ?? code;

/** Names that say what a country is made of, or are a plural. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Congo)\b|\b(?:Republic|Islands?|Territory|Territories|Emirates|States)$/;

/** A country's name as a sentence goes on: "in the United States", "in Italy". */
export function inSentence(code: string): string {
  const name = countryName(code);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
