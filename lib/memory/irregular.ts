/** English words whose forms no rule of endings leads back to the first of their line. */
const FORMS = `
be am is are was were been
go goes went gone|do does did done|have has had|say said|make made|take took taken|give gave given|get got gotten
come came|become became|run ran|begin began begun|sing sang sung|ring rang rung|drink drank drunk|swim swam swum
sink sank sunk|win won|find found|tell told|sell sold|pay paid|hear heard|see saw seen|know knew known
grow grew grown|throw threw thrown|fly flew flown|draw drew drawn|blow blew blown|show shown|write wrote written
ride rode ridden|drive drove driven|rise rose risen|break broke broken|speak spoke spoken|steal stole stolen
wake woke woken|choose chose chosen|freeze froze frozen|forget forgot forgotten|eat ate eaten|fall fell fallen
feel felt|keep kept|sleep slept|weep wept|sweep swept|creep crept|leap leapt|kneel knelt|leave left|lose lost
meet met|lead led|feed fed|bleed bled|breed bred|speed sped|hold held|stand stood|understand understood|sit sat
send sent|spend spent|lend lent|bend bent|build built|wear wore worn|tear tore torn|swear swore sworn
bear bore born borne|hide hid hidden|bite bit bitten|shake shook shaken|stick stuck|strike struck|hang hung
shoot shot|light lit|slide slid|dig dug|spin spun|cling clung|swing swung|sting stung|mean meant|dream dreamt
learn learnt|burn burnt|deal dealt|lie lay lain|lay laid|buy bought|bring brought|think thought|teach taught
catch caught|fight fought|seek sought|forgive forgave forgiven|forbid forbade forbidden|beat beaten|weave wove woven
sew sewn|swell swollen|shine shone|shrink shrank shrunk|spring sprang sprung|undergo underwent undergone
withdraw withdrew withdrawn|overcome overcame|grind ground|bind bound|wind wound
child children|man men|woman women|foot feet|tooth teeth|goose geese|mouse mice|person people|wife wives|life lives
knife knives|leaf leaves|loaf loaves|half halves|shelf shelves|wolf wolves|thief thieves|calf calves`;

const BASES = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base = "", ...forms] = line.split(" ");
      return forms.map((form) => [form, base] as const);
    }),
);

/** The form a word has in a dictionary where rules do not lead to it ("went" → "go", "teeth" → "tooth"); else itself. */
export const baseForm = (word: string): string => BASES.get(word) ?? word;
