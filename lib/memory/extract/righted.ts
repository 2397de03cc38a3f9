/** "Sorry, I meant my cousin lives in Oslo, not Bergen" says that the cousin lives in Oslo. */
export const righted = (said: string) =>
  /^(?:(?:sorry|actually|no|wait|oops|correction|well)[\s,.:!–-]+)+|^I (?:meant|mean)\b/i.test(said)
    ? said
        .replace(
          /^(?:(?:sorry|actually|no|wait|oops|correction|well)[\s,.:!–-]+)*I (?:meant|mean)(?: to say)?(?: that)?,? (?=I\b|my\b)/i,
          "",
        )
        .replace(
          /^(.*\b(?:I|my)\b.*?),? (?:and )?not (?:in |at |on |a |an |the )?[\p{L}\d]+(?: \p{L}+)?[.!]*$/iu,
          "$1",
        )
    : said;

/** "I used to live in Madrid but now I'm in Porto": to be somewhere now is to live there. */
export const moved = (said: string) =>
  said.replace(
    /\b((?:used to live|lived|was living|moved away) .{2,60}?\b(?:but|and)(?: now)? I am )(?:now |currently )*(in (?=\p{Lu}))/u,
    (_, before: string, place: string) => `${before.replace(/am $/, "")}live ${place}`,
  );

/** "I used to hate olives but now I love them": only what is so now is told on. */
export const reversed = (said: string) =>
  said.replace(
    /\bI used to (?:really )?(?:hate|dislike|love|like|adore|enjoy) ([^,.;]{3,50}?),? (?:but|and) (?:(?:now|these days) )?I (?:(?:now|really|quite|actually|absolutely) )*(love|like|enjoy|adore|hate|dislike|cannot stand) (?:it|them)\b(?: now)?/giu,
    (_, what: string, verb: string) => `I ${verb} ${what}`,
  );
