const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that say nothing about what is looked for: function words, question words, fragments of contractions. */
export const STOP_WORDS = words(
  `a an the and or but nor so yet if then else than that this these those there here of in on at to from by for with
  about as into onto over under after before between through during against within without up down out off again
  be am is are was were been being do does did doing done have has had having can could will would shall should may
  might must ought not no i you he she it we they me him her us them my your his its our their mine yours hers ours
  theirs myself yourself himself herself itself ourselves yourselves themselves who whom whose what when where why how
  which just also too very really quite s t d ll m re ve y im ive id youre dont didnt doesnt isnt wasnt`,
);

/** Words that shape a question more than they say what it is about ("What kind of …", "How long …"). */
export const VAGUE_WORDS = words(
  `kind type sort name many much long thing someone somebody anyone anybody something happen describe mention tell know
  way come part certain particular recently currently`,
);
