import { ASKED } from "./questions";
import { spelled } from "./spelling";

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
