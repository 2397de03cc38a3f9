const WORD =
  "pins?|pin (?:code|number)|pass ?words?|pass ?codes?|pass ?phrases?|log-?ins?|pwd|cvv|cvc|security (?:code|answer|number)|(?:credit |debit |bank )?card (?:number|details)|(?:credit|debit|bank) card|account number|sort code|iban|routing number|social security(?: number)?|ssn|national insurance number|passport number|api key|secret key|private key|access code|door code|alarm code|entry code|safe combination|seed phrase|recovery (?:code|phrase|key)|2fa code|otp|tan";
/** "my pin is 4711", "password: hunter2", "the code for the door is 1234". */
const TOLD = new RegExp(
  `\\b(?:${WORD}|code|combination)\\b(?: (?:for|to|of|at|on) [^,.;:]{1,40}?)?(?:'s| is| are| was|:|=|\\s[–—-])\\s*(?:(?:now|still|actually|just|always) )*(?=\\S)`,
  "iu",
);
const WEAK = /\b(?:code|combination|tan|log-?ins?|pins?)\b/i;
/** A run of figures as cards and accounts have them, or an IBAN. */
const NUMBERS = /(?<!\d)(?:\d[ -]?){12,18}\d(?!\d)|\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}\b/;

/** Whether a sentence gives away a password, a pin, or the number of a card or an account: it is never learned. */
export function isSecret(sentence: string): boolean {
  if (NUMBERS.test(sentence)) return true;
  const told = TOLD.exec(sentence);
  if (!told) return false;
  const value = sentence.slice(told.index + told[0].length);
  // "My pin is a little silver bird" gives nothing away.
  return !WEAK.test(told[0]) || /\d/.test(value) || /^["'“]?\S+["'”]?\W*$/u.test(value);
}
