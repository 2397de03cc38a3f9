const WORD =
  "pins?|pin (?:code|number)|pass ?words?|pass ?codes?|pass ?phrases?|(?:wi-?fi|wlan|router|e-?mail|account|phone|laptop|netflix|bank) pass|pw|log-?ins?|pwd|cvv|cvc|security (?:code|answer|number)|(?:credit |debit |bank )?card (?:number|details)|(?:credit|debit|bank) card|account number|sort code|iban|routing number|social security(?: number)?|ssn|national insurance number|passport number|api key|secret key|private key|access code|door code|alarm code|entry code|safe combination|seed phrase|recovery (?:code|phrase|key)|2fa code|otp|tan";
/** "my pin is 4711", "password: hunter2", "the code for the door is 1234". */
const TOLD = new RegExp(
  `\\b(?:${WORD}|code|combination)\\b(?: (?:for|to|of|at|on) [^,.;:]{1,40}?)?(?:'s| is| are| was|:|=|\\s[–—-])\\s*(?:(?:now|still|actually|just|always) )*(?=\\S)`,
  "iu",
);
const WEAK = /\b(?:code|combination|tan|log-?ins?|pins?)\b/i;
const CARD = /\b(?:credit|debit|bank) card\b(?! (?:number|details))/i;
/** "My bank card was stolen" tells what became of it. */
const BECAME =
  /^(?:stolen|lost|hacked|expired|gone|forgotten|leaked|blocked|cancelled|reset|changed|not|too|about|full|so|really|hard|easy|weak)\b/i;
const DATES =
  /\b(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d\d(?:[ -]{1,3}(?:19|20)\d\d)+)\b(?![ -]?\d)/g;
/** A run of figures as cards and accounts have them, or an IBAN. */
const NUMBERS = /(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)|\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}\b/;

/** Whether a sentence gives away a password, a pin, or the number of a card or an account: it is never learned. */
export function isSecret(sentence: string): boolean {
  if (NUMBERS.test(sentence.replace(DATES, "…"))) return true;
  const told = TOLD.exec(sentence);
  if (!told) return false;
  const value = sentence.slice(told.index + told[0].length);
  if (!/\d/.test(value) && BECAME.test(value)) return false;
  if (CARD.test(told[0])) return /^\D{0,12}\d{4}/.test(value);
  // "My pin is a little silver bird" gives nothing away.
  return !WEAK.test(told[0]) || /\d/.test(value) || /^["'“]?\S+["'”]?\W*$/u.test(value);
}
