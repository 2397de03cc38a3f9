import { spelled } from "./spelling";
import { KIN, PET } from "./words";

/** What a question of the persona asks for, and how its answer reads as a statement. */
const ASKED: [RegExp, (answer: string, groups: string[]) => string | null][] = [
  [
    /\bhow many (kids|children|siblings|brothers|sisters|grandchildren|grandkids|pets|dogs|cats|languages|sons|daughters)\b/i,
    (answer, [, what]) =>
      /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|none)\b/i.test(answer)
        ? `I ${/lang/i.test(what ?? "") ? "speak" : "have"} ${answer.replace(/^(\S+?)(?=,| |$)/, `$1 ${what}`)}`
        : null,
  ],
  [
    /\bdo you (smoke|drink|vape|drink alcohol|drink coffee)\b/i,
    (answer, [, what]) =>
      /^(?:I )?(?:have )?(?:quit|stopped|gave up|gave it up)/i.test(answer)
        ? `I quit ${/smoke/i.test(what ?? "") ? "smoking" : /vape/i.test(what ?? "") ? "vaping" : "drinking"} ${answer.replace(/^(?:I )?(?:have )?(?:quit|stopped|gave up|gave it up)\s*/i, "")}`
        : null,
  ],
  [
    /\bwhen (?:are|do|will|is|does) (you|your [\p{L} ]+?) ?(?=(?:fly|flying|leave|leaving|mov|travel|go|start|finish|get|retir|graduat|due|coming|arriv|com|visit|marry|hav|tak))([\p{L} ]+?)\s*\?/iu,
    (answer, [, who = "", what = ""]) =>
      `${/^you$/i.test(who) ? `I ${/ing\b|due/i.test(what) ? "am " : ""}` : `my ${who.replace(/^your /i, "")} ${/ing\b|due/i.test(what) ? "is " : ""}`}${what} ${/^(?:on|in|next|this|tomorrow|at)\b/i.test(answer) ? answer : `on ${answer}`}`,
  ],
  [
    /\bwhen is your ([\p{L} ]+?)\s*\?/iu,
    (answer, [, what = ""]) =>
      /birthday/i.test(what)
        ? null
        : `my ${what} is ${/^(?:on|in|next|this|tomorrow|at)\b/i.test(answer) ? answer : `on ${answer}`}`,
  ],
  [
    new RegExp(
      `\\bwhat (?:is|are) (?:your|the name of your|the) (${PET}|${KIN.slice(1, -1)})(?:'s)? ?(?:names?|called)?`,
      "iu",
    ),
    (answer, [, who]) => `my ${who} is called ${answer}`,
  ],
  [
    new RegExp(
      `\\b(?:name of|called|did you name|do you call) (?:your|the) (${PET}|${KIN.slice(1, -1)})\\b`,
      "iu",
    ),
    (answer, [, who]) => `my ${who} is called ${answer}`,
  ],
  [
    /\b(?:what (?:is|was) your (?:full |first |real )?name|who am I (?:talking|speaking) (?:to|with)|and you are|may I (?:ask|have|know) your name|your name)\b/i,
    (answer) => `my name is ${answer}`,
  ],
  [
    /\bwhat (?:should|can|shall|may|do) (?:I|people|your friends|they) call you\b|\bwhat would you like (?:me to call you|to be called)\b/i,
    (answer) => `call me ${answer}`,
  ],
  [
    /\bhow old are you\b|\bwhat is your age\b|\byour age\b/i,
    (answer) => `I am ${answer.replace(/ ?years old.*/i, "")} years old`,
  ],
  [
    /\bwhen (?:is|were|was) your birthday\b|\bwhat day is your birthday|\bwhen is it your birthday/i,
    (answer) => `my birthday is on ${answer}`,
  ],
  [
    /\bwhen were you born\b/i,
    (answer) =>
      `I was born ${/^(?:in|on)\b/i.test(answer) ? "" : /^\d{4}$/.test(answer) ? "in " : "on "}${answer}`,
  ],
  [
    /\bwhere (?:do you live|are you living|are you based|do you reside|is home|in the world are you|are you located)\b|\b(?:what|which) (?:city|town|country|part of \w+) (?:do you live|are you) in\b|\bwhere is home\b/i,
    (answer) => `I live in ${answer.replace(/^(?:in|at|near) /i, "")}`,
  ],
  [
    /\bwhere are you (?:originally )?from\b|\bwhere (?:do|did) you (?:come from|grow up)\b|\bwhere were you born\b/i,
    (answer, groups) =>
      /grow up/i.test(groups[0] ?? "")
        ? `I grew up in ${answer.replace(/^(?:in|on|at) /i, "")}`
        : `I am from ${answer.replace(/^(?:from|in) /i, "")}`,
  ],
  [
    /\bwhat (?:do you do(?: for (?:a living|work))?|is your (?:job|profession|occupation|line of work))\b(?! (?:to|on|when|in your|for fun|after|at))|\bwhat kind of work\b|\bwhat are you working as\b|\bfor a living\b|\bdo for work\b/i,
    (answer) =>
      `I work as ${/^(?:a|an|the)\b/i.test(answer) ? answer : /^(?:at|for|in|with)\b/i.test(answer) ? null : /^(?:retired|unemployed|self|between|student|nothing|a? ?stay)/i.test(answer) ? null : `a ${answer}`}`,
  ],
  [
    /\bwhere do you work\b|\bwho do you work for\b/i,
    (answer) => `I work ${/^(?:at|for|in|with|from)\b/i.test(answer) ? answer : `at ${answer}`}`,
  ],
  [
    /\bwhat (?:do|are|did) you (?:study|studying|major(?:ing)? in|read at)\b|\bwhat is your (?:major|degree|course|subject)\b/i,
    (answer) => `I study ${answer}`,
  ],
  [
    /\b(?:are you (?:married|single|in a relationship|seeing (?:any|some)one|dating)|what is your relationship status|do you have a (?:partner|boyfriend|girlfriend))\b/i,
    (answer) =>
      /^(?:single|married|divorced|widowed|engaged|separated|taken|in a|it is complicated)/i.test(answer)
        ? `I am ${answer}`
        : null,
  ],
  [
    /\b(?:do you have|have you got|got) (?:any |a )?(?:pets?|animals|dogs?|cats?|siblings|brothers(?: or sisters| and sisters)?|sisters|kids|children|family|hobbies|allergies|plans|food allergies|partner)\b/i,
    (answer, [asked = ""]) =>
      /allerg/i.test(asked)
        ? `I am allergic to ${answer.replace(/^to /i, "")}`
        : /hobb/i.test(asked)
          ? `my hobbies are ${answer}`
          : /plans/i.test(asked)
            ? `I am planning ${answer}`
            : `I have ${answer}`,
  ],
  [
    /\b(?:any|got any|have you any|your) (?:food |known )?allergies\b|\bwhat are you allergic to\b|\bare you allergic to anything\b/i,
    (answer) => `I am allergic to ${answer.replace(/^to /i, "")}`,
  ],
  [/\bany (pets?|siblings|kids|children)\b/i, (answer) => `I have ${answer}`],
  [
    /\bany plans\b|\bwhat are (?:your plans|you (?:doing|up to) (?:on|this|next|over|at|for))\b|\bplans for\b/i,
    (answer) =>
      `I am ${/^\p{L}+ing\b/iu.test(answer) ? answer : /^to /i.test(answer) ? `planning ${answer}` : `planning ${answer}`}`,
  ],
  [
    /\bwhat (?:is|are|was) your (?:all-time )?favou?rite ([\p{L} ]+?)(?: of all time)?\s*\?/iu,
    (answer, [, what]) => `my favourite ${what?.trim()} is ${answer}`,
  ],
  [
    /\bwho is your favou?rite ([\p{L} ]+?)\s*\?/iu,
    (answer, [, what]) => `my favourite ${what?.trim()} is ${answer}`,
  ],
  [
    /\b(?:what (?:are|is) your (?:hobbies|hobby|interests|passion)|what do you (?:like|love|enjoy) (?:to do|doing)|what do you do (?:for fun|in your (?:free|spare) time))\b/i,
    (answer) => `my hobbies are ${answer.replace(/^I (?:like|love|enjoy) (?:to )?/i, "")}`,
  ],
  [
    /\bwhat (?:kind of |sort of |type of |genre of )?(music|films?|movies|books|food|games|sports?|tv|series|shows?) do you (?:like|listen to|enjoy|read|love|prefer|watch|play|eat)\b/i,
    (answer) => `I like ${answer}`,
  ],
  [
    /\bwhat (?:do you (?:like|love|enjoy)) (?:to (?:eat|read|watch|listen to|drink|play|cook))\b/i,
    (answer) => `I like ${answer}`,
  ],
  [/\b(?:what|which) languages? do you speak\b/i, (answer) => `I speak ${answer}`],
  [
    /\b(?:what|which) instruments? do you play\b|\bdo you play (?:an|any) (?:musical )?instruments?\b/i,
    (answer) => `I play the ${answer.replace(/^the /i, "")}`,
  ],
  [
    /\b(?:what|which) sports? do you (?:play|do)\b|\bdo you (?:play|do) any sports?\b/i,
    (answer) => `I play ${answer}`,
  ],
  [
    /\bwhat (?:kind of |sort of |type of )?car do you (?:drive|have)\b|\bwhat do you drive\b/i,
    (answer) => `I drive ${/^(?:a|an|the|my)\b/i.test(answer) ? answer : `a ${answer}`}`,
  ],
  [
    /\bwhat are you (?:afraid|scared|frightened) of\b|\bbiggest fear\b/i,
    (answer) => `I am afraid of ${answer.replace(/^of /i, "")}`,
  ],
  [
    /\bwhat (?:is|are) your (?:biggest |main )?(?:goals?|dreams?|ambition)\b|\bwhat do you (?:want|hope) to (?:achieve|do|become|be)\b|\bwhat is your dream\b/i,
    (answer) => `my goal is ${answer}`,
  ],
  [
    /\bwhat (?:is|are) your (?:religion|faith|beliefs)\b|\bare you religious\b/i,
    (answer) => `I am ${answer}`,
  ],
  [/\bwhat (?:are|is) your pronouns\b/i, (answer) => `my pronouns are ${answer}`],
  [
    /\b(?:what|which) (?:medication|medicine|meds|pills) (?:do|are) you (?:take|taking|on)\b/i,
    (answer) => `I take ${answer}`,
  ],
  [
    /\bwhere are you (?:going|flying|travell?ing|headed|off to)\b|\bwhere (?:to|is the trip|will you go)\b/i,
    (answer) => `I am going to ${answer.replace(/^to /i, "")}`,
  ],
  [
    new RegExp(`\\bwhat does your ${KIN}(?: \\p{Lu}\\p{L}+)? do\\b`, "iu"),
    (answer, [, who]) => `my ${who} is ${/^(?:a|an|the|retired|un)/i.test(answer) ? answer : `a ${answer}`}`,
  ],
  [
    new RegExp(`\\bwhere does your ${KIN}(?: \\p{Lu}\\p{L}+)? live\\b`, "iu"),
    (answer, [, who]) => `my ${who} lives in ${answer.replace(/^in /i, "")}`,
  ],
  [new RegExp(`\\bhow old is your ${KIN}\\b`, "iu"), (answer, [, who]) => `my ${who} is ${answer}`],
  [
    /\bhow (?:do|should) (?:you want|I|would you like) (?:me )?(?:to )?(?:talk|speak|answer|reply|respond)\b/i,
    (answer) => `I would like your answers ${answer}`,
  ],
];

const EMPTY =
  /^(?:yes|yeah|yep|no|nope|nah|none|nothing|not (?:much|really|sure|yet|telling|important)|idk|i do not know|why|who|what|where|secret|guess|it is (?:a secret|complicated|none|fine|ok)|that is|none of your|does not matter|hm+|um+|sure|maybe|perhaps|good question|ask|you first|later|never mind|rather not|i would rather|pass|ha+|lol|same|depends|let|do|can|could|tell|skip|how|i am not|is|are|do you|thanks|thank|please|sorry|whatever|anything|everything|a lot|many|too many|some|i (?:forgot|cannot|will not|am not|do not))\b\W*(?:$|.{0,40}$)/i;
const LEAD =
  /^(?:(?:yes|yeah|yep|yup|no|nope|nah|sure|well|oh|ok|okay|of course|currently|now|just|um+|uh+|er+|hm+|hey|ha|it is|it's|its|that is|that would be|that's|they are|he is|she is|(?:his|her|its|their|my|the) names? (?:is|are)|named|called|i think|honestly|actually|definitely|probably|mostly|mainly|both|i have|i am|i'm|i|we|we have|thanks|right now|at the moment)[\s,:!.–—-]+)+/i;

/**
 * The statement a short answer makes when put beside the persona's question: "What's your dog's name?" and "Biscuit"
 * make "my dog is called Biscuit". Null where nothing was asked or the answer says nothing by itself.
 */
export function answered(previous: string, answer: string): string | null {
  const question = spelled(
    previous
      .slice(-600)
      .split(/(?<=[.!])\s+/)
      .filter((one) => one.includes("?"))
      .at(-1) ?? "",
  );
  if (!question) return null;
  const said = spelled(answer.split(/[.!?\n]/)[0] ?? "").trim();
  if (said.length > 120 || said.split(" ").length > 14) return null;
  if (
    /^(?:I|my) (?:live|work|am (?:a|an|from|allergic|studying)|have|study|play|speak|like|love|drive)\b/i.test(
      said,
    )
  )
    return null;
  const age = /how old is your/i.test(question) ? /\b(\d{1,3})\b/.exec(said)?.[1] : null;
  if (age) return answeredBy(question, age);
  const negative = /^(?:no|nope|nah),? (?:(?:I|we) (?:do not|am not|have no)|none|not)/i.test(said);
  const bare = said.replace(LEAD, "").trim();
  const sure =
    /^(?:yes|yeah|yep|yup|yea|correct|right|exactly|i do|i am|i have|that is right|true|of course|indeed|sure do|still do)\b[^,;]{0,24}$/i.test(
      said,
    );
  if (sure) return confirmed(question);
  if (!bare || negative || EMPTY.test(bare) || /\?$/.test(answer.trim())) return null;
  return answeredBy(question, bare);
}

/** "Do you still live in Porto?" and "yes" make "I live in Porto". */
function confirmed(question: string): string | null {
  const asked = question
    .replace(/\?.*$/, "")
    .replace(/^.*[,;:] ?(?=(?:do|are|have|is|does|did|was|were) you)/i, "")
    .replace(/^(?:so|and|oh|well|ok|wait) /i, "")
    .trim();
  if (
    /\b(?:any|anything|something|a lot|think|want|talk|know|remember|feel|feeling|need|mind|ok|okay|ready|sure|like me|up for|there|still there|good|fine|alright|happy|enjoy(?:ing)? (?:it|this)|more|or|tired|today|now|right|sound|help|try|hear|see|mean|agree|believe me|here|doing|getting|having a)\b/i.test(
      asked,
    ) ||
    asked.split(" ").length < 4
  )
    return null;
  const told = /^(do|are|have|did|were|is|does|has) (you|your \p{L}+) (?:still |really |also )?(.+)$/iu.exec(
    asked,
  );
  if (!told) return null;
  const [, verb = "", who = "", rest = ""] = told;
  const own = (text: string) => text.replace(/\byour\b/gi, "my").replace(/\byou\b/gi, "I");
  if (/^you$/i.test(who))
    return /^do$/i.test(verb)
      ? `I ${own(rest)}`
      : /^are$/i.test(verb)
        ? `I am ${own(rest)}`
        : /^have$/i.test(verb)
          ? `I have ${own(rest)}`
          : null;
  return /^(?:is|has)$/i.test(verb) ? `${own(who)} ${verb.toLowerCase()} ${own(rest)}` : null;
}

function answeredBy(question: string, bare: string): string | null {
  for (const [pattern, told] of ASKED) {
    const groups = pattern.exec(question);
    if (!groups) continue;
    const statement = told(bare, [...groups]);
    if (statement === null) continue;
    return statement.includes("null")
      ? `I ${/^(?:at|for|in|with)\b/i.test(bare) ? `work ${bare}` : `am ${bare}`}`
      : statement;
  }
  return null;
}

/** What the persona had wrong and how it should be: "not Lisbon, Porto"; "it's Anna with two n's". */
export function corrected(previous: string, text: string): string | null {
  const said = spelled(text).replace(
    /^(?:(?:no|nope|nah|actually|sorry|wait|well|haha|ha|oh|um|correction|small correction|hm)[\s,.!:–-]+)+/i,
    "",
  );
  const before = spelled(previous.slice(-600));
  const swap =
    /^(?:it is |I (?:said|meant) |I am |I live in |it was )?not (?:in |from |called |a |an )?([^,;.]+?)[,;:.–-]+ ?(?:but |it is |rather |I (?:said|meant|live in) )*(?:in |from |a |an )?([^,;.!]+)/i.exec(
      said,
    ) ??
    /^(?:it is |I (?:said|meant) |I live in |that is )?([^,;.]+?),? (?:and )?not (?:in |from )?([^,;.!]+)/i
      .exec(said)
      ?.map((one, at, all) => (at === 1 ? (all[2] ?? one) : at === 2 ? (all[1] ?? one) : one));
  if (swap?.[1] && swap[2] && before.toLowerCase().includes(swap[1].toLowerCase().trim()))
    return restated(before, swap[1].trim(), swap[2].trim());
  const right =
    /^(?:it is|that is|(?:his|her|its|their|my|the) name is|it is spelled|the name is|spelled|she is|he is|it is called|I meant|I mean) (?:actually |spelled |really |just |called )*([\p{L}'-]+)(?: with .*| actually| not .*|,.*|)$/iu.exec(
      said,
    )?.[1];
  const wrong = right && /^\p{Lu}/u.test(right) ? closest(before, right) : null;
  return wrong && right ? restated(before, wrong, right) : null;
}

/** The name in what the persona said that most resembles the right one. */
function closest(before: string, right: string): string | null {
  const names = [...before.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'-]+/gu)]
    .map(([name]) => name)
    .filter((name) => name !== "I" && name !== right);
  return names.find((name) => name[0] === right[0]) ?? (names.length === 1 ? (names[0] ?? null) : null);
}

/** The persona's sentence with the right word in it, told by the user: "you live in Lisbon" becomes "I live in Porto". */
function restated(before: string, wrong: string, right: string): string | null {
  const sentence = before.split(/[.!?]/).find((one) => one.toLowerCase().includes(wrong.toLowerCase()));
  if (!sentence) return null;
  const own = sentence
    .replace(new RegExp(wrong.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i"), right)
    .replace(/,? ?(?:right|correct|yes|no|is it not|do you not|was it|is it|are you not)$/i, "")
    .replace(/^.*?\b(?=(?:your|you|is your|are you|do you|does your)\b)/i, "")
    .replace(/^(?:you (?:said|told me|mentioned)(?: that)?|did you say|so) /i, "")
    .replace(/^is your (.+?) (called|named|from|in|a|an|\d+)\b/i, "your $1 is $2")
    .replace(/^are you\b/i, "you are")
    .replace(/^do you\b/i, "you")
    .replace(/\byour\b/gi, "my")
    .replace(/\byou are\b/gi, "I am")
    .replace(/\byou\b/gi, "I")
    .trim();
  return /^(?:I|my)\b/.test(own) ? own : null;
}
