import { PET } from "./animals";
import { KIN } from "./words";

/** What a question of the persona asks for, and how its answer reads as a statement. */
export const ASKED: [RegExp, (answer: string, groups: string[]) => string | null][] = [
  [
    /\bhow long have you (lived|worked|been|played|had|known|studied) ?(there|here|in [\p{L} ]+|as an? [\p{L} ]+|for [\p{L} ]+|together|married|[\p{L}' ]+)?\s*\?/iu,
    (answer, [, verb = "", what = ""]) =>
      /^(?:there|here)$/i.test(what)
        ? null
        : /\d|year|month|week|since|life/i.test(answer)
          ? `I have ${verb} ${what.replace(/\byour\b/g, "my")} ${/^(?:for|since|all)/i.test(answer) ? answer : `for ${answer}`}`
          : null,
  ],
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
