/** Said before or after what is told, and telling nothing. */
const LEAD =
  /^(?:(?:and|but|so|well|oh|ah|anyways?|also|yeah|yes|no|nope|ok(?:ay)?|hey|hi(?: there)?|hello|btw|by the way|lol|lmao|ha(?:ha)+|omg|tbh|ngl|fyi|guess what|fun fact|just so you know|(?:oh )?my (?:god|goodness|gosh|word|lord))(?:[\s,:!.…–—-]+))+/i;
const TAIL = /[\s,;–—-]+(?:btw|by the way|lol|lmao|ha(?:ha)+|hehe|tbh|ngl|fyi|omg|xd|x+)(?=[.!…]*$)/i;

/** A sentence as it is said back: only what tells nothing is gone from its ends; "today" stays, unlike in `bare`. */
export const withoutFillers = (sentence: string) =>
  sentence.replace(LEAD, "").replace(TAIL, "").replace(TAIL, "");
