/** Anything that Markdown could read as more than words. Rather too much than too little. */
const mark = /[*_`#>[\]|~<&\\@]|:\/\/|www\.|^(?: {4}|\t)|^\s*(?:[-+=]|\d+[.)])/m;

/** The paragraphs of a text in which there is nothing to format, else null. */
export function plainParagraphs(text: string): string[] | null {
  return mark.test(text) ? null : text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
}
