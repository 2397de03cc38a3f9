const ADDRESS = "(?: (?:me|us))?(?: that)?";
/** "The doctor said my knee needs surgery", "my sister told me she is pregnant": told on, in the writer's own words. */
const TOLD_ON = new RegExp(
  `\\b(?:says?|said|tells?|told|confirmed|confirms|announced|wrote|texted|thinks?|thought|believes?)(?=${ADDRESS} (?:he|she|they|it|my|our|his|her|their)\\b)`,
  "giu",
);
/** "My boss shouted at me", "she asked me to stay": something done, and no words of anybody. */
const DONE =
  /\b(?:says?|said|tells?|told|telling|asks?|asked|asking|shouts?|shouted|shouting|yells?|yelled|yelling|complains?|complained|complaining|argues?|argued|swore|swears?|jokes?|joked|thinks?|wrote|texted|sings?|sang|posted|saying)(?= (?:(?:me |us )?(?:at|with|about|for|off)\b|(?:me|us) to (?!say\b)\p{L}))/giu;

/**
 * A sentence whose words of telling are plain deeds where they begin nobody else's speech, so that what is left of
 * them does: in "my boss said I'm lazy" the "I" may be anybody.
 */
export const inOwnWords = (said: string) => said.replace(TOLD_ON, "knows").replace(DONE, "turns");
