import { dated } from "../dates";
import { fact, type Rule, rule } from "../draft";
import { part, sentence, slot } from "../wording";

const NOTHING_LASTING =
  /^(?:it|that|this|you|to (?:know|talk|say|tell|ask|go (?:home|to (?:bed|sleep)|back to (?:bed|sleep))|cry|die|scream|sleep|rest|relax|eat|drink|leave|chat|vent|hear|see (?:you|what|if|how)|understand|thank|apologi[sz]e|share|add|make sure|help you|play (?:a|with)|do (?:something|nothing|it|that|this)|be (?:left|alone right|honest|clear|happy for|able to sleep)|hug|kiss|punch|watch|stay in bed|curl|hide|give up|disappear|quit (?:it|this)|feel better|get (?:some sleep|this off|out of here|it over)|know|use|try (?:it|this|that)|listen)|a (?:hug|nap|break|drink|coffee|snack|joke|story|recipe|poem|moment)|some (?:food|sleep|water|advice|help|rest|peace|company)|pizza|food|answers?|help|more (?:info\w*|time|sleep)|nothing|something|everything|coffee|ice cream|advice|the (?:truth|recipe))\b/i;

/** What somebody wants to reach. */
export const goals: Rule[] = [
  rule(
    /^I (?:have )?(?:promised (?:myself|my \p{L}+)|vowed|swore|swore to myself|resolved|made up my mind|decided this year|am determined|set myself the goal|made a resolution)(?: that I will| that I would)?,? (?:to )?(.+)/iu,
    ([, what = ""], { now }) =>
      fact(
        sentence(`Is determined to ${dated(part(what.replace(/^to /i, "")), now, true)}`),
        "goal",
        null,
        0.8,
      ),
  ),
  rule(
    /^I (?:will|am going to|am gonna) (.+?) (?:one day|someday|some day|eventually|when I (?:grow up|retire|am older))$/i,
    ([, what = ""]) =>
      NOTHING_LASTING.test(what)
        ? null
        : fact(sentence(`Wants to ${part(what)} one day`), "goal", null, 0.75),
  ),
  rule(
    /^I (?:really |do |urgently |still )*(?:need|have) to (get (?:my|a|fit|in shape|healthy|sober|out of (?:debt|this (?:marriage|relationship)))|lose (?:some )?(?:weight|\d+)|find a (?:job|new|place|flat|therapist)|save|pass my|pay off|quit (?:smoking|drinking|my)|stop (?:smoking|drinking|gambling|vaping|biting)|cut down|exercise more|learn (?:to|how to|english|german|french|spanish)|finish my (?:thesis|degree|phd|dissertation|book|novel)|sell (?:the|my) (?:house|car|flat))\b(.*)/i,
    ([, what = "", rest = ""], { now }) =>
      /\b(?:today|tonight|right now|now)\b/i.test(rest) ||
      /^get (?:my|a) (?:\p{L}+ )?(?:keys|phone|coffee|bag|life|drink|shower|snack|grip|break|head|act|stuff|hair)/iu.test(
        `${what}${rest}`,
      )
        ? null
        : fact(sentence(`Needs to ${dated(part(what + rest), now, true)}`), "goal", null, 0.75),
  ),
  rule(
    /^my (?:main |biggest |big |next |long-term |ultimate |new year's |only |life |current |secret |lifelong |career )*(?:goal|dream|ambition|aim|plan|resolution|target|hope|bucket list item|dream job|wish|mission|challenge)s? (?:for (?:this|next|the|\d{4})[^,]{0,20}? )?(?:is|has always been|was always|are|would be) (.+)/i,
    ([text = "", what = ""], { now }) =>
      /^(?:you|not important|over|ruined|dead|gone|unclear)\b/i.test(what)
        ? null
        : fact(
            sentence(
              `${/dream job/i.test(text) ? "Dream job is" : /dream/i.test(text) ? "Dream is" : "Goal is"} ${dated(part(what), now, true)}`,
            ),
            "goal",
            null,
            0.9,
          ),
  ),
  rule(
    /^(.+?) (?:is|are) (?:my (?:big |biggest |ultimate |lifelong |main )?(?:goal|dream|ambition)|on my bucket list|top of my bucket list|a dream of mine|a lifelong dream)\b/i,
    ([, what = ""]) =>
      /^(?:it|that|this)$/i.test(what) ? null : fact(sentence(`Dream is ${part(what)}`), "goal", null, 0.85),
  ),
  rule(
    /^I (?:really |so |have always |always |would really |would so |just |also |do |badly |desperately |have )*(?:want|wanted|would love|would like|dream of|dream about|hope|aspire|aim|mean(?= to)|intend|long|am hoping|am aiming|am determined|am dreaming of|have been dreaming of|dreamed of|have been wanting|am planning|am working towards|am looking) (?:one day |someday |eventually )?((?:to |of |for |being |becoming |having |opening |owning |living |writing )?.+)/i,
    ([text = "", what = ""], { now }) => {
      const clean = what.replace(/^of /i, "");
      if (NOTHING_LASTING.test(clean)) return null;
      const strong =
        /dream|hope|aspire|aim|determined|always|one day|someday|eventually|working towards|this year|next year|bucket list|before I|when I (?:grow|retire|finish)|by the time|after (?:graduat|school|uni)|long|would love|planning/i.test(
          text,
        );
      const big =
        /^(?:to )?(?:become|be an? |learn|write|travel|visit|move|live|start|open|run|buy|build|own|get (?:a|my|married|into|back|fit|better|in shape|out of|promoted|healthy|pregnant|sober)|lose|save|study|go (?:to|back|abroad|vegan|on)|have (?:a|kids|children|my|two|three|another)|adopt|see (?:the|\p{Lu})|finish|publish|quit|find a|retire|work (?:as|in|for|at)|change|improve|climb|swim|climb|speak|play|pass|marry|settle|grow|raise|make a|direct|record|release|volunteer|help (?:people|others|animals|children)|reduce|pay off|apply|train|eat (?:less|more|better|healthier)|drink (?:less|more)|read (?:more|\d+)|exercise|sleep more|stop|do (?:a|my)|specialise|specialize|teach|compete|cycle|walk|sail|meet|try|become|fix|renovate|master|join|be (?:able to|more|less|a|an|fluent|debt|better|kinder))/iu.test(
          clean,
        );
      if (
        !big &&
        !(
          strong &&
          /^(?:to )?(?:\p{L}+)/u.test(clean) &&
          /\b(?:one day|someday|eventually|this year|next year)\b/i.test(text)
        )
      ) {
        if (
          !/^(?:being|becoming|having|opening|owning|living|writing|travel|a |an |moving|working)/i.test(
            clean,
          ) ||
          !/dream/i.test(text)
        )
          return null;
      }
      if (/\bhoping\b.*\b(?:soon|it)\b/i.test(text) && !big) return null;
      if (/^(?:looking)$/i.test(text.split(" ")[2] ?? "") && !/^(?:to|for) /i.test(clean)) return null;
      if (/\b(?:for you|you to|with you)\b/i.test(clean) || /\bright now|today|tonight\b/i.test(clean))
        return null;
      const how = /dream/i.test(text)
        ? "Dreams of"
        : /hop(?:e|ing)|long|aspire|aim/i.test(text)
          ? "Hopes"
          : /would (?:really |so )?love/i.test(text)
            ? "Would love"
            : /always wanted|have wanted/i.test(text)
              ? "Has always wanted"
              : /planning|determined|working|looking/i.test(text)
                ? ""
                : "Wants";
      const words =
        how || `Is ${/planning|determined|working towards|looking/i.exec(text)?.[0]?.toLowerCase()}`;
      return fact(
        sentence(
          `${words} ${dated(part(/Dreams/.test(words) ? clean.replace(/^about /, "") : clean), now, true)}`,
        ),
        "goal",
        null,
        0.85,
      );
    },
  ),
  rule(
    /^I am (?:really |desperately |still |always )*(?:trying|working hard|saving(?: up)?(?: money)?|putting money aside|training|fundraising|raising money|working|practising|practicing|on a mission|preparing|studying|aiming|on my way) (?:to|for|on|towards)(?: run)? (?!it\b|that\b|this\b|understand|figure|explain|say|tell|sleep|think|make sense|decide|remember|be (?:nice|patient|honest|strong|brave|positive)|keep (?:it|my|calm)|stay (?:awake|calm|positive|strong)|find (?:my|the|a way|out)|get (?:this|it|him|her|some|through|out of bed|over)|relax|cope|help you|calm|ignore|do (?:this|that|it|my)|finish (?:this|my (?:essay|dinner))|fix (?:this|it|the)|watch|read this|not (?:cry|panic|think)|move on|forget|see|hear|cook|a (?:project|report|presentation|deadline) for work)(.+)/i,
    ([text = "", what = ""], { now }) => {
      const how =
        /^I am (.*?(?:trying|working hard|saving(?: up)?(?: money)?|putting money aside|training|fundraising|raising money|working|practising|practicing|on a mission|preparing|studying|aiming|on my way) (?:to|for|on|towards)(?: run)?) /i
          .exec(text)?.[1]
          ?.replace(/^(?:really|desperately|still|always) /i, "") ?? "trying to";
      if (
        /^(?:working) on$/i.test(how) &&
        !/\b(?:novel|book|album|thesis|phd|degree|game|app|podcast|film|memoir|anger|myself|boundaries|dissertation|screenplay|portfolio|start-?up|painting)\b/i.test(
          what,
        )
      )
        return null;
      if (
        /^trying to/i.test(how) &&
        !/\b(?:quit|lose|learn|get (?:pregnant|fit|better|healthy|in shape|into|a|my|sober|back|more)|stop|cut|eat|drink|give up|have a|conceive|gain|save|find a|become|write|start|reduce|run|sell|buy|grow|exercise|read|improve|build|be more|be less|spend less|sleep|pay off|pass|break into|open|walk|swim|live|adopt|move|switch|keep up|make (?:it|a)|teach|raise|quit)\b/i.test(
          what,
        )
      )
        return null;
      return fact(
        sentence(`Is ${part(`${how} ${dated(what, now, true)}`)}`),
        "goal",
        /quit|stop|give up/i.test(what) ? `goal:${slot(what).slice(0, 30)}` : null,
        0.8,
      );
    },
  ),
];
