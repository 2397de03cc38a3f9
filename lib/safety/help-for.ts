import { ANYWHERE, helplinesOf } from "./helplines";

/** The app's own page with every line, reachable signed out too. */
export const HELP_PAGE = "/help";

export type Help = { text: string; url: string };

type Sentences = { known: (who: string, number: string) => string; unknown: string };

/** One calm sentence or two: neither alarm nor promise, and no claim that anybody watches. */
const SENTENCES: Record<string, Sentences> = {
  en: {
    known: (who, number) =>
      `It sounds as if this is very hard right now, and you do not have to carry it alone. ${who} is there to listen: ${number}. More ways to reach someone are one tap away.`,
    unknown:
      "It sounds as if this is very hard right now, and you do not have to carry it alone. People are there to listen, wherever you are: the ways to reach them are one tap away.",
  },
  de: {
    known: (who, number) =>
      `Das klingt gerade sehr schwer, und du musst es nicht allein tragen. ${who} hört zu: ${number}. Weitere Wege zu jemandem sind nur einen Klick entfernt.`,
    unknown:
      "Das klingt gerade sehr schwer, und du musst es nicht allein tragen. Es gibt überall Menschen, die zuhören: Die Wege zu ihnen sind nur einen Klick entfernt.",
  },
  es: {
    known: (who, number) =>
      `Parece que lo estás pasando muy mal, y no tienes que llevarlo a solas. ${who} está para escucharte: ${number}. Hay más formas de hablar con alguien a un toque de aquí.`,
    unknown:
      "Parece que lo estás pasando muy mal, y no tienes que llevarlo a solas. Hay personas que escuchan estés donde estés: las formas de llegar a ellas están a un toque.",
  },
  fr: {
    known: (who, number) =>
      `On dirait que c’est très dur en ce moment, et tu n’as pas à porter cela tout seul. ${who} est là pour t’écouter : ${number}. D’autres façons de joindre quelqu’un sont à un clic.`,
    unknown:
      "On dirait que c’est très dur en ce moment, et tu n’as pas à porter cela tout seul. Des gens sont là pour écouter, où que tu sois : les façons de les joindre sont à un clic.",
  },
  it: {
    known: (who, number) =>
      `Sembra un momento molto difficile, e non devi portarlo da solo. ${who} è lì per ascoltarti: ${number}. Altri modi per parlare con qualcuno sono a un tocco da qui.`,
    unknown:
      "Sembra un momento molto difficile, e non devi portarlo da solo. Ci sono persone che ascoltano, ovunque tu sia: i modi per raggiungerle sono a un tocco da qui.",
  },
  pt: {
    known: (who, number) =>
      `Parece que isto está muito difícil agora, e não é preciso levar tudo sem ninguém ao lado. ${who} está lá para ouvir: ${number}. Há mais formas de falar com alguém a um toque daqui.`,
    unknown:
      "Parece que isto está muito difícil agora, e não é preciso levar tudo sem ninguém ao lado. Há pessoas que ouvem, onde quer que se esteja: as formas de as alcançar estão a um toque daqui.",
  },
};

/**
 * A calm sentence and a link, fitting the user's country where it is known (else the region of the locale), in the
 * locale's language where it is one of six, else in English.
 */
export function helpFor({ country, locale }: { country?: string | null; locale?: string | null }): Help {
  const [language, region] = partsOf(locale);
  const { known, unknown } = SENTENCES[language] ?? (SENTENCES.en as Sentences);
  const help = helplinesOf(country || region);
  const line = help === ANYWHERE ? undefined : help.lines.find(({ phone }) => phone);
  return { text: line?.phone ? known(line.name, line.phone) : unknown, url: HELP_PAGE };
}

/** "de-AT" or "pt_BR.UTF-8" as language and region; a header's first choice only. */
function partsOf(locale: string | null | undefined): [string, string | undefined] {
  const [, language = "en", region] =
    /^\s*([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?\b/i.exec(locale ?? "") ?? [];
  return [Object.hasOwn(SENTENCES, language.toLowerCase()) ? language.toLowerCase() : "en", region];
}
