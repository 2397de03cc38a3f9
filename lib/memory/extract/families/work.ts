import { dated } from "../dates";
import { type Draft, type Drafts, fact, type Rule, rule } from "../draft";
import { ofOne, part, sentence, tidy, withArticle } from "../wording";

const TRADES =
  "nurse|chef|cook|pilot|plumber|electrician|carpenter|barista|bartender|waiter|waitress|receptionist|secretary|lawyer|solicitor|judge|doctor|dentist|vet|surgeon|gp|paramedic|firefighter|fireman|police officer|cop|soldier|marine|sailor|farmer|baker|butcher|barber|hairdresser|stylist|beautician|tailor|mechanic|engineer|developer|programmer|coder|designer|architect|artist|painter|sculptor|musician|singer|actor|actress|dancer|writer|author|journalist|editor|translator|interpreter|librarian|teacher|tutor|lecturer|professor|professional|researcher|scientist|biologist|chemist|physicist|pharmacist|therapist|psychologist|psychiatrist|counsell?or|social worker|midwife|carer|caregiver|nanny|babysitter|au pair|cleaner|janitor|caretaker|driver|courier|postman|mailman|mail carrier|cashier|clerk|accountant|auditor|banker|broker|trader|analyst|consultant|manager|director|ceo|cto|founder|entrepreneur|freelancer|contractor|builder|bricklayer|roofer|welder|machinist|technician|operator|foreman|miner|fisherman|gardener|landscaper|florist|photographer|videographer|filmmaker|producer|dj|streamer|youtuber|influencer|model|coach|trainer|instructor|priest|pastor|imam|rabbi|nun|monk|politician|diplomat|civil servant|clerk|administrator|assistant|intern|apprentice|trainee|salesman|saleswoman|salesperson|rep|agent|realtor|estate agent|recruiter|marketer|copywriter|blogger|flight attendant|steward|stewardess|cabin crew|guide|bouncer|security guard|guard|warden|lifeguard|optician|radiographer|physiotherapist|physio|osteopath|phlebotomist|anaesthetist|radiologist|cardiologist|paediatrician|pediatrician|oncologist|neurologist|economist|statistician|mathematician|historian|philosopher|archaeologist|geologist|astronomer|meteorologist|surveyor|planner|data scientist|product owner|scrum master|tester|sysadmin|admin|supervisor|team lead|tech lead|headmaster|headteacher|principal|dean|zookeeper|beekeeper|shepherd|brewer|winemaker|sommelier|jeweller|locksmith|glazier|joiner|cabinetmaker|upholsterer|seamstress|tattoo artist|masseuse|masseur|nutritionist|dietitian|personal trainer|referee|jockey|athlete|footballer|boxer|stuntman|comedian|magician|clown|dispatcher|conductor|train driver|truck driver|bus driver|taxi driver|lorry driver|sales assistant|shop assistant|bookkeeper|paralegal|notary|actuary|underwriter|investor|landlord|housekeeper|porter|concierge|bellhop|dishwasher|line cook|pastry chef|sous chef|teaching assistant|kindergarten teacher|childminder|homemaker|stay-at-home|veterinarian|curator|ecologist|forester|ranger|stonemason|blacksmith|potter|illustrator|animator|composer|conductor|organist|pianist|violinist|drummer|guitarist|cellist";
export const TRADE = new RegExp(`(?:^|[ -])(?:${TRADES})s?\\b`, "i");
const NOT_TRADE =
  /\b(?:fan|lover|believer|smoker|drinker|eater|runner|swimmer|beginner|user|owner|worrier|sleeper|learner|reader|gamer|member|survivor|sufferer|sister|brother|mother|father|daughter|winner|loser|starter|newcomer|foreigner|stranger|follower|supporter|collector|traveller|traveler|hiker|walker|climber|cyclist|vegetarian|christian|pessimist|optimist|realist|perfectionist|atheist|feminist|pacifist|communist|socialist|minimalist|diver|surfer|skier|rower|sailor at heart|homeowner|speaker|chocoholic|player|teenager|pensioner|grandmother|grandfather|liar|mess|monster|disaster|failure|burden|quick|keen|person|people)\b/i;
const STUDENT = /\bstudent|undergrad|freshman|sophomore|postgrad|phd candidate\b/i;

/** Whether some words name what somebody does for a living. */
export function isTrade(words: string): boolean {
  const first = words.split(/,| and | but | at | in | for | with | from | who | on | of | by /i)[0] ?? "";
  if (STUDENT.test(first) || NOT_TRADE.test(first)) return false;
  return (
    TRADE.test(first) ||
    /\b\p{L}{3,}(?:ologist|ographer|keeper|maker|monger|smith|wright|mason|technician|ician|engineer|worker|officer|specialist|manager|developer|designer|assistant|operator|inspector|coordinator|executive|analyst|attendant|advisor|adviser|handler|fitter|packer|picker|dresser|maker|broker|builder|driver)s?\b/iu.test(
      first,
    )
  );
}

const job = (words: string, ends?: string[]): Draft =>
  fact(sentence(`Works as ${withArticle(part(words))}`), "work", "job", 0.9, ends);
const at = (words: string | undefined): string | null => {
  const where = tidy((words ?? "").replace(/\b(?:and|but|so|because|since|which|where|who)\b.*$/i, ""));
  return where.length > 1 &&
    where.length < 100 &&
    !/^(?:it|home$|the moment|least|all|times|once|heart|being|the same|night|this|that|my (?:limit|best)|a loss|a time)\b/i.test(
      where,
    )
    ? where
    : null;
};

export const work: Rule[] = [
  rule(
    /^I ((?!play|watch|root|cheer|vote|look|wait|wish|hope|care|pray|feel|ask|thank|live|love|buy|pay|search|apologi)\p{Ll}+) ((?:[\p{L}'-]+ ){0,5}?[\p{L}'-]+ ?)(for a living|for work|for money|professionally|for (?:the |a |an )?(?:\p{L}+ ){0,2}(?:company|firm|agency|newspaper|magazine|bank|council|government|hospital|charity|university|school|website|studio|army|police|\p{Lu}[\p{L}&.-]+))$/u,
    ([, verb = "", what = "", whom = ""]) =>
      /(?:ed|ing)$/.test(verb) ||
      /^(?:am|was|have|had|did|do|went|made|got|used|would|could|cannot|will|need|want)$/.test(verb)
        ? null
        : fact(sentence(`${ofOne(verb)} ${part(what)} ${part(whom)}`), "work", "job", 0.8),
  ),
  rule(
    /^I (?:do|am doing) ((?:people's |private )?(?:hair|nails|makeup|lashes|taxes|tattoos|landscaping|removals|catering|odd jobs|bookkeeping|accounts|consulting|admin|customer service|tech support|it support|sales|research|marketing|construction|data entry|deliveries|childcare|cleaning|house cleaning|security|carpentry|web design|translations?|it|hr))\b(?! today| now| right now| tonight)(.*)/i,
    ([, what = "", rest = ""]) =>
      /^it$/.test(what)
        ? null
        : fact(
            sentence(
              `Does ${part(what + rest)} for a living`.replace(
                /(?: for (?:a )?(?:living|work))+/,
                " for a living",
              ),
            ),
            "work",
            "job",
            0.75,
          ),
  ),
  rule(
    /^I am (?:now |currently |still )*(?:at|with) ((?:a|an|the|\p{Lu})[^,;]*\b(?:company|firm|bank|agency|start-?up|organi[sz]ation|consultancy|charity|ngo|council|ministry|corporation|studio|publisher)\b.*)/u,
    ([, where = ""], { now }) =>
      fact(sentence(`Works at ${dated(part(where), now, false)}`), "work", "employer", 0.8),
  ),
  rule(
    /^I (?:have|work) ((?:two|three|four|\d|several|multiple) (?:\p{L}+[- ])?jobs)\b(.*)/iu,
    ([, what, rest = ""]) =>
      fact(sentence(`Has ${part(`${what}${rest.length < 60 ? rest : ""}`)}`), "work", "job", 0.85),
  ),
  rule(
    /^I (?:have )?(?:just )?(?:quit|resigned|resign|handed in my (?:notice|resignation)|gave (?:in )?my notice|given my notice|left|walked out of|stopped working|lost|got (?:fired|sacked|laid off|made redundant|let go)|was (?:fired|sacked|laid off|made redundant|let go|dismissed)|have been (?:fired|laid off|made redundant|let go|sacked)|retired|took early retirement|am retiring|got the sack)\b(.*)/i,
    ([text = "", rest = ""], { now }) => {
      const how = /^I (?:have )?(?:just )?(.+)/i.exec(text)?.[1] ?? "";
      const isWork =
        /\b(?:job|work(?:ing)?|position|post|company|firm|teaching|career|employer|role|corporate|bank|office)\b/i.test(
          rest,
        ) || /fired|sacked|laid off|redundant|notice|resign|retire|let go|dismissed|the sack/i.test(text);
      if (
        !isWork ||
        /\b(?:cool|mind|virginity|keys|phone|way|smoking|drinking|my (?:wallet|keys|phone))\b/i.test(rest)
      )
        return null;
      const retired = /retire/i.test(text);
      const ahead = /retiring/i.test(text);
      return fact(
        sentence(
          ahead ? `Is ${dated(part(how.replace(/^am /, "")), now, true)}` : dated(part(how), now, false),
        ),
        retired ? "work" : "work",
        ahead ? null : retired ? "job" : null,
        0.9,
        ahead ? undefined : retired ? ["employer"] : ["job", "employer"],
      );
    },
  ),
  rule(
    /^I am (?:now |semi-|a )?(retired|unemployed|jobless|out of (?:a job|work)|between jobs|self-?employed|self employed|freelance|freelancing|on (?:maternity|paternity|parental|sick|medical|long-term sick|disability) leave|on disability|looking for (?:a |an |another |new )?(?:\p{L}+ )?(?:work|job|apprenticeship|internship|position)|job[- ]?hunting|a stay-at-home \p{L}+|a housewife|a homemaker|a pensioner|a temp|long-term sick|signed off work)\b(.*)/iu,
    ([_text = "", how = "", rest = ""], { now }) => {
      const tail = rest.length < 90 ? dated(part(rest), now, false).replace(/^(?=\S)/, " ") : "";
      return fact(
        sentence(
          `Is ${/^a /.test(how) ? how : how.toLowerCase()}${/^retired$/i.test(how) && /^ (?:\p{L}+ )?\p{L}+$/u.test(tail) && !/since|for|now|in|last/.test(tail) ? tail : tail}`.replace(
            /^Is retired (?=\p{L}+(?: \p{L}+)?$)(?!since|for|from|in\b|now|last|on|at|and)/u,
            "Is a retired ",
          ),
        ),
        "work",
        "job",
        0.9,
      );
    },
  ),
  rule(
    /^I (?:have )?(?:just |recently )?(?:got|gotten|landed|found|started|accepted|was offered|got offered|begin|begun|began|start|am starting|took|secured|have) (?:a |my |this |an |the )?(?:brand )?(?:new |first |dream |part-time |full-time |summer |second |permanent |great |proper |offered the |saturday )*(?:job|position|role|apprenticeship|internship|traineeship|gig|work|post|placement|graduate scheme|job offer|side hustle)\b(.*)/i,
    ([text = "", rest = ""], { now }) => {
      const has = /^I have (?!just|recently|got|found|started|landed)/i.test(text);
      if (has && !/\b(?:as|at|in|with|for)\b/i.test(rest)) return null;
      if (/^ (?:to do|interview|application|done)\b/i.test(rest)) return null;
      const role = /\bas (an? [^,;.]+?)(?= (?:at|in|with|for|on|last|this|next|from) |$|[,;.])/i.exec(
        rest,
      )?.[1];
      const where = at(
        /\b(?:at|with|for) ((?:the |a |an )?[^,;.]+?)(?= (?:as|on|last|this|next|yesterday|today|two|in \p{L}+ 20|and|starting) ?|$|[,;.])/iu.exec(
          rest,
        )?.[1],
      );
      const ahead = /am starting|I start\b/i.test(text);
      const said = text
        .replace(/^I (?:have )?(?:just |recently )?/i, "")
        .replace(/^am starting/i, "is starting")
        .replace(/^have/i, "has")
        .replace(/^start\b/i, "starts");
      return fact(
        sentence(dated(part(said), now, ahead)),
        ahead ? "work" : "work",
        role ? "job" : where ? "employer" : "job",
        0.9,
        role && !where ? ["employer"] : where && !role ? ["job"] : undefined,
      );
    },
  ),
  rule(
    /^I (?:got|was|have been|am getting|am being) (?:promoted|transferred|headhunted|seconded|hired|offered a (?:raise|promotion))\b(.*)/i,
    ([text = "", rest = ""], { now }) => {
      const said = text.replace(/^I (?:am )?/i, "").replace(/^have been/i, "has been");
      return fact(
        sentence(dated(part(said), now, /am (?:getting|being)/i.test(text))),
        "work",
        /\bto\b/.test(rest) ? "job" : /hired/.test(text) ? "employer" : null,
        0.9,
      );
    },
  ),
  rule(
    /^I (?:got|have got|received) (?:a |my )(?:promotion|pay ?rise|raise|bonus)\b(.*)/i,
    ([text = ""], { now }) =>
      fact(sentence(dated(part(text.replace(/^I /, "")), now, false)), "work", null, 0.85),
  ),
  rule(
    /^I (?:am )?(?:work|working|have worked|have been working|worked|do|am employed|moonlight|freelance|am freelancing|temp|train|am training|serve|served|volunteer|am retraining)(?: (?:full|part)[- ]time| nights| days| shifts| remotely| mostly| there| from home| freelance)? as (.+)/i,
    ([text = "", what = ""], { now }) => {
      if (/^I worked\b/i.test(text))
        return fact(sentence(`Used to work as ${dated(part(what), now, false)}`), "work", null, 0.8);
      if (/^(?:well|usual|normal|a team)\b/i.test(what)) return null;
      return job(what.replace(/ (?:since|for) .*$/i, (tail) => dated(tail, now, false)));
    },
  ),
  rule(
    /^I (?:am )?(?:work|working|have worked|have been working|am employed|interning|intern|volunteer)(?: (?:full|part)[- ]time| nights| remotely| mostly| freelance| night shifts| shifts)? (at|for|with|by|in|on|from) (.+)/i,
    ([text = "", how = "", rest = ""], { now }) => {
      const where = at(rest);
      if (
        !where ||
        /^(?:my (?:essay|thesis|novel|fitness|english|self|garden|car|anger)|it|a project|this|that|the (?:weekend|side)|progress|him|her|them)\b/i.test(
          where,
        ) ||
        (how.toLowerCase() === "on" &&
          !/^(?:a |an |the )?(?:farm|ship|boat|oil rig|building site|cruise|nights|ward|construction)/i.test(
            where,
          ))
      )
        return null;
      if (/volunteer/i.test(text))
        return fact(
          sentence(`Volunteers ${how} ${dated(part(rest), now, false)}`),
          "interest",
          `routine:volunteering`,
          0.85,
        );
      if (/^(?:night|evening|early|late) shifts?|nights|shifts/i.test(where))
        return fact(sentence(`Works ${how} ${part(rest)}`), "work", "work-hours", 0.85);
      if (/^from home|^home/i.test(`${how} ${where}`) || (how === "from" && /home/i.test(where)))
        return fact(
          sentence(`Works from home${part(rest.replace(/^home/i, "")).replace(/^(?=\S)/, " ")}`),
          "work",
          "work-place",
          0.85,
        );
      return fact(
        sentence(`Works ${how.toLowerCase()} ${dated(part(rest), now, false)}`),
        "work",
        "employer",
        0.9,
      );
    },
  ),
  rule(
    /^I (?:do|work|am on|am doing)(?: lots of| a lot of| mostly| a)? ?((?:night|late|early|evening|double|rotating|12-?hour|twelve-hour)? ?(?:shifts?|nights|nightshifts?|night ?shifts?|part[- ]time|full[- ]time|remotely|weekends|overtime|freelance|\d+ hours? .*|\p{L}+ days a week|four days a week|night duty)\b.*)/iu,
    ([, how = ""]) => (how.trim() ? fact(sentence(`Works ${part(how)}`), "work", "work-hours", 0.85) : null),
  ),
  rule(
    /^I (?:run|own|manage|have|founded|started|set up|opened|am opening|co-?own|lead|am running) (?:my own |a |an |the |my )?((?:\p{L}+[- ]){0,4}?(?:business|company|shop|store|bakery|café|cafe|restaurant|bar|pub|salon|farm|start-?up|agency|firm|studio|practice|clinic|gallery|garage|hotel|b&b|guest ?house|guesthouse|bookshop|bookstore|boutique|barbershop|food truck|etsy shop|online shop|charity|nursery|workshop|consultancy|brewery|vineyard|bookkeeping business|franchise|market stall|team|kindergarten|dance school|school|butcher's|florist's|laundromat|gym))\b(?! of)(.*)/iu,
    ([text = "", what = "", rest = ""], { now }) => {
      const verb = /^I (?:am )?(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
      if (verb === "have" && /^(?:gym|school|garage|team|practice|bar|workshop|studio|farm)$/i.test(what))
        return null;
      const says: Record<string, string> = {
        run: "Runs",
        running: "Runs",
        own: "Owns",
        manage: "Manages",
        have: "Has",
        lead: "Leads",
        started: "Started",
        founded: "Founded",
        set: "Set up",
        opened: "Opened",
        opening: "Is opening",
      };
      const own = /my own/i.test(text) ? "their own" : "";
      return fact(
        sentence(
          `${says[verb] ?? "Owns"} ${own ? `${own} ${part(what)}` : withArticle(part(what))}${dated(part(rest), now, verb === "opening").replace(/^(?=\S)/, " ")}`,
        ),
        "work",
        "job",
        0.85,
      );
    },
  ),
  rule(/^I teach (?!myself|him|her|them|you)(.+)/i, ([, what = ""]) =>
    fact(sentence(`Teaches ${part(what)}`), "work", "job", 0.9),
  ),
  rule(
    /^I (?:am )?(?:driv(?:e|ing)) (?:for (.+)|(?:a |an )?((?:\p{L}+ )?(?:taxi|cab|bus|truck|lorry|tram|train|ambulance|forklift|school bus))\b(.*))/iu,
    ([text = ""]) =>
      fact(sentence(`Drives ${part(text.replace(/^I (?:am )?driv(?:e|ing) /i, ""))}`), "work", "job", 0.85),
  ),
  rule(/^I used to (?:be|work as) (.+)/i, ([, what = ""], { now }) =>
    fact(
      sentence(`Used to be ${dated(part(what), now, false)}`),
      isTrade(what) ? "work" : "other",
      null,
      0.8,
    ),
  ),
  rule(/^I used to work (?:at|for|in|with) (.+)/i, ([text = ""]) =>
    fact(sentence(part(text.replace(/^I /, ""))), "work", null, 0.8),
  ),
  rule(
    /^(?:my (?:job|profession|occupation|work|day job|line of work|title|job title)) (?:is|involves|means)(?: that of| as| being| to be)? (.+)/i,
    ([text = "", what = ""]) => {
      if (isTrade(what)) return job(what);
      return /^(?:so|very|really|too|killing|stressful|boring|hard|ok|okay|fine|good|great|awful|driving|getting|the worst|exhausting|not|a (?:nightmare|joke|lot))\b/i.test(
        what,
      ) && !/^(?:in|at) /i.test(what)
        ? null
        : fact(
            sentence(`Job ${/involves|means/i.test(text) ? "involves" : "is"} ${part(what)}`),
            "work",
            "job",
            0.75,
          );
    },
  ),
  rule(
    /^I (?:am|have been|was|became|am now|work part[- ]time as|just became) (?:self-employed as |employed as |working as |currently |now |still )*(?:a |an |the |one of the )?((?:retired |former |part-time |full-time |freelance |junior |senior |trainee |qualified |self-employed |licensed |ex-)*(?:\p{L}+[- ]){0,3}?\p{L}[\p{L}-]+)\b(.*)/iu,
    ([text = "", what = "", rest = ""], clause) =>
      isTrade(`${what}${rest}`) &&
      /^I (?:am|have been|was|became|just became|work part[- ]time as) (?:self-employed as |employed as |working as |now |currently |still )*(?:an? |the |one of the |head |chief |senior |junior |assistant |deputy |lead )/iu.test(
        text,
      ) &&
      !/^\p{L}+ing\b/iu.test(what)
        ? trade(text, `${what}${rest}`, clause.now)
        : null,
  ),
];

function trade(text: string, what: string, now: Date): Drafts {
  const words = part(dated(what, now, false).replace(/\s+(?:who|which|so|but|because)\b.*$/i, ""));
  if (/^I was\b/i.test(text)) return fact(sentence(`Was ${withArticle(words)}`), "work", null, 0.75);
  if (/^(?:retired|former|ex-)/i.test(words))
    return fact(sentence(`Is ${withArticle(words)}`), "work", "job", 0.9);
  if (/^I (?:just )?became/i.test(text))
    return fact(sentence(`Became ${withArticle(words)}`), "work", "job", 0.85);
  return fact(sentence(`Works as ${withArticle(words)}`), "work", "job", 0.9);
}
