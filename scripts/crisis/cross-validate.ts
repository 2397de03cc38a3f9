import { judged } from "@/lib/safety/detect-crisis";
import { likenessIn } from "@/lib/safety/learned/likeness";
import { weightsFrom } from "@/lib/safety/learned/weights";
import { learn } from "./learn";
import { EVERYDAY, INFORMED, RULES, type Text } from "./texts";

/** Shares, and how many texts they are shares of. */
export type Figures = { crisis: number; calm: number; precision: number; recall: number; alarms: number };
export type Measured = {
  byAuthor: Record<string, Figures>;
  byLanguage: Record<string, Figures>;
  /** The authors whose texts no rule was made with, together. */
  unseen: Figures;
  /** The same texts judged by the rules alone. */
  rulesAlone: Record<string, Figures>;
};

const PARTS = 4;

/**
 * Judges each author's texts with weights learned from all others' only; the everyday texts, which are nobody's own, a
 * quarter at a time. The rules take part except in the batches they were made with, and nobody's texts are judged by what
 * an author who had read some of them wrote.
 */
export function crossValidate(texts: readonly Text[]): Measured {
  const authors = [...new Set(texts.map(({ author }) => author))];
  const judgements = new Map<Text, boolean>();
  for (const author of authors)
    for (let part = 0; part < (author === EVERYDAY ? PARTS : 1); part++) {
      const isLeftOut = (text: Text, at: number) =>
        text.author === author && (author !== EVERYDAY || at % PARTS === part);
      const weights = weightsFrom(
        learn(texts.filter((text, at) => !INFORMED.includes(text.author) && !isLeftOut(text, at))),
      );
      for (const text of texts.filter(isLeftOut))
        judgements.set(text, judged(text.byRules && author !== RULES, likenessIn(text.sentences, weights)));
    }
  const both = (chosen: readonly Text[]) => figures(chosen, (text) => judgements.get(text) ?? false);
  const rules = (chosen: readonly Text[]) => figures(chosen, ({ byRules }) => byRules);
  const unseen = texts.filter(({ author }) => author !== RULES && !author.startsWith(EVERYDAY));
  const languages = [...new Set(unseen.map(({ language }) => language))];
  const of = (author: string) => texts.filter((text) => text.author === author);
  return {
    byAuthor: Object.fromEntries(authors.map((author) => [author, both(of(author))])),
    byLanguage: Object.fromEntries(
      languages.map((one) => [one, both(unseen.filter(({ language }) => language === one))]),
    ),
    unseen: both(unseen),
    rulesAlone: Object.fromEntries(authors.map((author) => [author, rules(of(author))])),
  };
}

function figures(texts: readonly Text[], isHeard: (text: Text) => boolean): Figures {
  const danger = texts.filter((text) => text.danger);
  const calm = texts.filter((text) => !text.danger);
  const [found, alarmed] = [danger.filter(isHeard).length, calm.filter(isHeard).length];
  return {
    crisis: danger.length,
    calm: calm.length,
    precision: share(found, found + alarmed),
    recall: share(found, danger.length),
    alarms: share(alarmed, calm.length),
  };
}

const share = (some: number, all: number) => Number((some / Math.max(1, all)).toFixed(4));
