import type { Found } from "../rules";

const SELF = /(?:^| )(?:i|me|my|myself|mine|us|our) /;
const OTHER =
  /^(?: (?:and|but|so|because|that|if|when|do|did|does|would|have|are|is|has|was|will|can|could|why|what|how|who|think|makes?|you|really|ever|where|which))* (?:the|this|that|these|those|our|his|her|their|your|a|an|some|he|she|it|they|we|you|people|teens|teenagers|someone|others|patients|students|women|men|kids|children|anyone|who|characters?|romeo|hamlet) /;
const OTHERS_JUST_BEFORE =
  / (?:people|teens|teenagers|someone|others|patients|students|women|men|kids|children|adults|soldiers|veterans|they|he|she|who|no one|nobody|characters?|everyone|anyone|you|phone|laptop|computer|car|plant|company|team|printer|battery|app|government|party|party's) (?:to |will |would |can |could |really |just |often |sometimes |ever |actually |had |have |has )*$/;
const MY_THING =
  / (?:my|our|the|this|that|your) (?:\w+ ){0,2}?(?:phone|laptop|computer|car|plants?|cactus|company|team|printer|battery|app|pc|console|router|oven|fridge|tv|bike|heater|washing machine|dishwasher|toaster|kettle|camera|headphones|goldfish|hamster|dog|cat|fern|orchid|sourdough|starter|laptop's|watch|tablet|server|website|party|project|startup|garden|lawn|tree|hair|skin|legs|feet|back|knees?|career|diet|boss|avatar|character|sim|villager|pokemon|team's)(?: (?:on|in|at|from|of)(?: \w+){1,3}?)?(?: \w+){0,3} $/;

/** Whether what was found is said of somebody or something else than the writer. */
export function isOfAnother(sentence: string, { text, at, signal }: Found): boolean {
  if (signal.about !== "self" || SELF.test(` ${text} `)) return false;
  const ahead = sentence.slice(0, at);
  if (MY_THING.test(`${ahead.trimEnd()} `) || OTHERS_JUST_BEFORE.test(`${ahead.trimEnd()} `)) return true;
  if (SELF.test(ahead)) return false;
  const clause = ` ${ahead.split(/ , /).at(-1)?.trim() ?? ""} `;
  return clause.trim() !== "" && OTHER.test(clause) && !EXEMPT.test(clause);
}

/** Clauses whose subject is not a person: life, death, the world, thoughts and voices. */
const EXEMPT =
  / (?:it is|it hurts|it feels|it would|there is|life|death|living|world|everyone|everything|nothing|no one|voices?|thoughts?|brain|mind|head|only way|point|god|tired|sick|done|thinking|wish|want|wanting|ready|feeling|feel|going|honestly|idk|sometimes|tonight|today|yes|no|yeah|please|still|every) /;
