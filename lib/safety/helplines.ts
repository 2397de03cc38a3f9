/** A public line one can turn to in a crisis, free and confidential. */
export type Helpline = { name: string; phone: string | null; text?: string; url: string; hours: string };
/** A country's number for danger to life, and its lines. */
export type CountryHelp = { emergency: string; lines: readonly Helpline[] };

const ALWAYS = "Day and night";
const line = (
  name: string,
  phone: string | null,
  url: string,
  more: { text?: string; hours?: string } = {},
) => ({
  name,
  phone,
  url,
  hours: more.hours ?? ALWAYS,
  ...(more.text && { text: more.text }),
});

const BRITISH = line("Samaritans", "116 123", "https://www.samaritans.org");

/** Well-known public crisis lines by ISO 3166 country. Only those of long standing. */
export const HELPLINES: Readonly<Record<string, CountryHelp>> = {
  AR: {
    emergency: "911",
    lines: [
      line("Centro de Asistencia al Suicida", "135", "https://www.asistenciaalsuicida.org.ar", {
        hours: "See the site",
      }),
    ],
  },
  AT: { emergency: "112", lines: [line("TelefonSeelsorge", "142", "https://www.telefonseelsorge.at")] },
  AU: {
    emergency: "000",
    lines: [line("Lifeline", "13 11 14", "https://www.lifeline.org.au", { text: "0477 13 11 14" })],
  },
  BE: {
    emergency: "112",
    lines: [
      line("Zelfmoordlijn", "1813", "https://www.zelfmoord1813.be"),
      line("Centre de Prévention du Suicide", "0800 32 123", "https://www.preventionsuicide.be"),
    ],
  },
  BR: { emergency: "192", lines: [line("CVV", "188", "https://cvv.org.br")] },
  CA: {
    emergency: "911",
    lines: [line("988 Suicide Crisis Helpline", "988", "https://988.ca", { text: "988" })],
  },
  CH: { emergency: "144", lines: [line("Die Dargebotene Hand", "143", "https://www.143.ch")] },
  CL: { emergency: "131", lines: [line("Línea Prevención del Suicidio", "*4141", "https://www.gob.cl")] },
  CZ: {
    emergency: "112",
    lines: [line("Linka první psychické pomoci", "116 123", "https://www.linkapsychickepomoci.cz")],
  },
  DE: {
    emergency: "112",
    lines: [line("TelefonSeelsorge", "0800 111 0 111", "https://www.telefonseelsorge.de")],
  },
  DK: {
    emergency: "112",
    lines: [line("Livslinien", "70 201 201", "https://www.livslinien.dk", { hours: "See the site" })],
  },
  ES: { emergency: "112", lines: [line("Línea 024", "024", "https://www.sanidad.gob.es")] },
  FI: { emergency: "112", lines: [line("MIELI Kriisipuhelin", "09 2525 0111", "https://mieli.fi")] },
  FR: { emergency: "112", lines: [line("3114", "3114", "https://3114.fr")] },
  GB: {
    emergency: "999",
    lines: [BRITISH, line("Shout", null, "https://giveusashout.org", { text: "SHOUT to 85258" })],
  },
  HK: { emergency: "999", lines: [line("The Samaritan Befrienders", "2389 2222", "https://sbhk.org.hk")] },
  IE: {
    emergency: "112",
    lines: [BRITISH, line("Text About It", null, "https://www.textaboutit.ie", { text: "HELLO to 50808" })],
  },
  IL: { emergency: "101", lines: [line("ERAN", "1201", "https://www.eran.org.il")] },
  IN: { emergency: "112", lines: [line("Tele-MANAS", "14416", "https://telemanas.mohfw.gov.in")] },
  IT: {
    emergency: "112",
    lines: [
      line("Telefono Amico Italia", "02 2327 2327", "https://www.telefonoamico.it", {
        hours: "9:00 to 24:00",
      }),
    ],
  },
  JP: {
    emergency: "119",
    lines: [line("Yorisoi Hotline", "0120-279-338", "https://www.since2011.net/yorisoi/")],
  },
  KR: { emergency: "119", lines: [line("Suicide Prevention Hotline", "109", "https://www.129.go.kr")] },
  LU: {
    emergency: "112",
    lines: [line("SOS Détresse", "45 45 45", "https://www.454545.lu", { hours: "See the site" })],
  },
  MX: { emergency: "911", lines: [line("Línea de la Vida", "800 911 2000", "https://www.gob.mx/conasama")] },
  NL: { emergency: "112", lines: [line("113 Zelfmoordpreventie", "113", "https://www.113.nl")] },
  NO: { emergency: "113", lines: [line("Mental Helse", "116 123", "https://mentalhelse.no")] },
  NZ: {
    emergency: "111",
    lines: [line("1737, Need to talk?", "1737", "https://1737.org.nz", { text: "1737" })],
  },
  PL: { emergency: "112", lines: [line("Telefon zaufania", "116 123", "https://116sos.pl")] },
  PT: {
    emergency: "112",
    lines: [
      line("Linha Nacional de Prevenção do Suicídio", "1411", "https://www.sns24.gov.pt"),
      line("SOS Voz Amiga", "213 544 545", "https://www.sosvozamiga.org", { hours: "15:30 to 0:30" }),
    ],
  },
  SE: { emergency: "112", lines: [line("Mind Självmordslinjen", "90101", "https://mind.se")] },
  SG: { emergency: "995", lines: [line("Samaritans of Singapore", "1767", "https://www.sos.org.sg")] },
  TW: { emergency: "119", lines: [line("1925", "1925", "https://www.mohw.gov.tw")] },
  UA: { emergency: "112", lines: [line("Lifeline Ukraine", "7333", "https://lifelineukraine.com")] },
  US: {
    emergency: "911",
    lines: [line("988 Suicide & Crisis Lifeline", "988", "https://988lifeline.org", { text: "988" })],
  },
  ZA: {
    emergency: "112",
    lines: [line("SADAG Suicide Crisis Helpline", "0800 567 567", "https://www.sadag.org")],
  },
};

/** For everywhere else. */
export const ANYWHERE: CountryHelp = {
  emergency: "112 or 911",
  lines: [
    line("Find A Helpline", null, "https://findahelpline.com", { hours: "A directory of lines by country" }),
  ],
};

/** The lines of a country given by its code, in any case; those for everywhere when it is unknown. */
export function helplinesOf(country: string | null | undefined): CountryHelp {
  const code = country?.trim().toUpperCase() ?? "";
  return (Object.hasOwn(HELPLINES, code) && HELPLINES[code]) || ANYWHERE;
}
