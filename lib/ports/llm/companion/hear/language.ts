/** A line in the reader's own language, saying that only English is understood offline. */
const LINES: Record<string, string> = {
  es: "Por ahora solo entiendo inglés.",
  fr: "Pour l’instant, je ne comprends que l’anglais.",
  de: "Im Moment verstehe ich nur Englisch.",
  pt: "Por enquanto só entendo inglês.",
  it: "Per ora capisco solo l’inglese.",
  nl: "Voorlopig begrijp ik alleen Engels.",
  ru: "Пока я понимаю только английский.",
  uk: "Поки що я розумію лише англійську.",
  el: "Προς το παρόν καταλαβαίνω μόνο αγγλικά.",
  ar: "أفهم الإنجليزية فقط في الوقت الحالي.",
  hi: "फ़िलहाल मुझे सिर्फ़ अंग्रेज़ी समझ आती है।",
  zh: "目前我只懂英语。",
  ja: "今のところ英語しかわかりません。",
  ko: "지금은 영어만 이해해요.",
  other: "",
};

const SCRIPTS: [string, RegExp][] = [
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ko", /\p{Script=Hangul}/u],
  ["zh", /\p{Script=Han}/u],
  ["uk", /[іїєґ]/iu],
  ["ru", /\p{Script=Cyrillic}/u],
  ["el", /\p{Script=Greek}/u],
  ["ar", /\p{Script=Arabic}/u],
  ["hi", /\p{Script=Devanagari}/u],
];

/** Small words that are common in one language and no words of English. */
const SMALL: [string, RegExp][] = [
  [
    "es",
    /(?<!\p{L})(?:el|los|las|que|qué|está|estoy|estas|estás|cómo|como|una|por|para|pero|muy|hola|soy|tengo|mi|gracias|con|eres|hablo|habla|inglés|entiendo|quiero|hoy|buenos|días|porque)(?!\p{L})/gu,
  ],
  [
    "fr",
    /(?<!\p{L})(?:le|les|des|est|je|j'ai|suis|une|pas|vous|tu|nous|avec|pour|mais|très|bonjour|salut|merci|ça|comment|aujourd'hui|c'est|mon|oui)(?!\p{L})/gu,
  ],
  [
    "de",
    /(?<!\p{L})(?:der|das|und|ich|ist|nicht|ein|eine|mit|bin|habe|wie|geht|dir|mir|mein|meine|aber|heute|danke|sehr|guten|für|du|wir|auch)(?!\p{L})/gu,
  ],
  [
    "pt",
    /(?<!\p{L})(?:os|das|que|não|uma|estou|você|com|para|mas|muito|olá|oi|obrigad[oa]|meu|minha|hoje|tudo|bem|sou|tenho|é)(?!\p{L})/gu,
  ],
  [
    "it",
    /(?<!\p{L})(?:il|gli|che|non|una|sono|con|per|ma|molto|ciao|grazie|come|stai|mio|mia|oggi|ho|perché|anche|è|bene)(?!\p{L})/gu,
  ],
  [
    "nl",
    /(?<!p{L})(?:het|een|ik|niet|ben|heb|met|voor|maar|hoe|gaat|jij|mijn|vandaag|dank|ook|goed|wij|zijn)\b/g,
  ],
];
const ENGLISH =
  /\b(?:the|and|i|i'm|you|is|are|was|to|of|in|it|my|me|that|this|for|with|have|do|what|how|can|am|not|but|so|be|on|just|about|we|he|she|they|feel|want|like|today|yes|no|hi|hello|hey|thanks|thank|ok|okay|good|bad|love|bye)\b/g;

/** The language of a message that is not English, or undefined. Short or mixed messages count as English. */
export function foreignLanguage(lower: string): keyof typeof LINES | undefined {
  const letters = lower.match(/\p{L}/gu)?.length ?? 0;
  const latin = lower.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters / 2)
    return SCRIPTS.find(([, script]) => script.test(lower))?.[0] ?? "other";
  const english = lower.match(ENGLISH)?.length ?? 0;
  let best: string | undefined;
  let most = 0;
  for (const [language, words] of SMALL) {
    const count = lower.match(words)?.length ?? 0;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  const words = lower.split(" ").length;
  return most > english && (most >= 2 || (words <= 3 && english === 0)) ? best : undefined;
}

/** Empty for a language without one. */
export const lineIn = (language: keyof typeof LINES) => LINES[language] ?? "";
