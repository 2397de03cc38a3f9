import type { CrisisLanguage } from "../rules";

/** The small words of each language, without accents; a text holds those of its own. */
const SMALL_WORDS: Record<CrisisLanguage, string> = {
  en: "the and to of a i my it is that was in me you for not have this with but on so he she they what just am be do can at all if no when like",
  de: "ich und die der das nicht ist mir mein meine es zu ein eine mich auf mit den wie fur habe hat sie er wir war aber wenn nur noch dem im von so bin schon will kann an am meinem meinen gleich ehrlich leben mehr nie nichts alles wieder werde bei keine kein dass nimmer net seit heute nach",
  es: "que de la el y en no me mi un una lo es los con por se las para como ya pero si yo te muy esta hoy todo al del le su mas cuando ni voy estoy esto eso tengo quiero nunca nada nadie les he ha soy mejor vivir vida manana anoche cada puedo desde porque algo este ser fue donde odio estar soporto adios",
  fr: "je de la le et les un une que pas est mon ma mes en pour ne me ce il elle qui dans plus on a j c d l m n qu au tout mais sur avec moi suis ai jvais jpp veux vie vivre rien fait moins se s y sont ses ces son sa jai cest peux quand comme si te vous nous etre",
  it: "che di e la il non un una mi per sono ho in con mio mia le i ma si come lo da piu questo al del della ha se anche gli tutto era quando nn voglio dal nel nella dalla alla sta sto qui ne vivere vita tutti te ti perche l d mai niente dei degli sei questa stato fare senza essere solo puo addio odio vado apposta tutta ora",
  pt: "que de a o e nao eu um uma me meu minha em com para os as do da no na por se mais mas ja isso ele ela quando esta como foi tudo vou so pra to ta n quero nunca nada hoje viver vida tenho estou todos te nos sem pro ate muito sou tem ter ninguem amanha ser nem assim ontem odeio existir demais parei logo desse adeus acaba essa tomar",
};
const SETS = Object.entries(SMALL_WORDS).map(
  ([language, words]) => [language as CrisisLanguage, new Set(words.split(" "))] as const,
);

/** The language a text without accents is most likely written in; English where nothing tells. */
export function tongueOf(text: string): CrisisLanguage {
  const words = text.split(/[^\p{L}]+/u);
  let best: CrisisLanguage = "en";
  let most = 0;
  for (const [language, small] of SETS) {
    const met = words.filter((word) => small.has(word)).length + (language === "en" ? 0.5 : 0);
    if (met > most) [best, most] = [language, met];
  }
  return best;
}
