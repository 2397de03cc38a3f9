/** Spellings of the same words, in the order in which they are replaced. */
const SAME: [RegExp, string][] = [
  [/\b(?:can't|cannot|cant|can ?not|cn't)\b/g, "can not"],
  [/\b(?:won't|wont)\b/g, "will not"],
  [/\b(?:ain't|aint)\b/g, "am not"],
  [/\b(do|does|did|is|was|are|were|have|has|had|could|would|should|must|need|might)n'?t\b/g, "$1 not"],
  [/\b(?:i'm|im|iam)\b/g, "i am"],
  [/\bi'?ve\b/g, "i have"],
  [/\b(you|we|they|would|could|should|might)'ve\b/g, "$1 have"],
  [/\b(\w+)'ll\b/g, "$1 will"],
  [/\bill (?=just|never|be dead|do it|kill|end|hang|slit|jump|hurt)/g, "i will "],
  [/\b(\w+)'d\b/g, "$1 would"],
  [/\bid (?=rather|be|love to|like to|kill|die|prefer)/g, "i would "],
  [/\b(\w+)'re\b/g, "$1 are"],
  [
    /\b(he|she|it|that|what|there|who|where|how|here|life|everything|nothing|everyone|someone|one)'s\b/g,
    "$1 is",
  ],
  [/\bits (?=(?:all )?over\b|time to (?:go|die)|the end\b)/g, "it is "],
  [/\b(he|she|that|what|there)s\b/g, "$1 is"],
  [/'s (?=going|gonna|about to|trying|planning|threatening|thinking|suicidal|talking|saying)/g, " is "],
  [/\b(?:wanna|wana|wan to|wnat to|want ta|wants? too)\b/g, "want to"],
  [/\b(?:gonna|gunna|finna|bouta|boutta|gon)\b/g, "going to"],
  [/\bgoing to to\b/g, "going to"],
  [/\b(?:gotta|got to)\b/g, "have to"],
  [/\b(?:tryna|trynna)\b/g, "trying to"],
  [/\b(?:bc|cuz|cos|coz|cus|cause)\b/g, "because"],
  [/\b(?:want|wanna|going|trying|need|ready) 2\b/g, "want to"],
  [/\bidk\b/g, "i do not know"],
  [/\bu\b/g, "you"],
  [/\bur\b(?= (?:own|wrists?|throat|veins|life|self|family|parents|mum|mom|arms?))/g, "your"],
  [/\brn\b/g, "right now"],
  [/\b(?:tmrw|tmr|tmrrw|tomorow|2moro)\b/g, "tomorrow"],
  [/\b(?:2nite|tonite|2night)\b/g, "tonight"],
  [/\bany more\b/g, "anymore"],
  [/\bno more(?= *(?:$|[.!?,]))/g, "anymore"],
  [/\beverybody\b/g, "everyone"],
  [/\bnobody\b/g, "no one"],
  [/\bsomebody\b/g, "someone"],
  [/\bany(?:body|one)\b/g, "anyone"],
  [/\b(?:my self|myslef|mysefl|meself|mself|my-self|mysel)\b/g, "myself"],
  [/\b(him|her|them) self\b/g, "$1self"],
  [/\bkil+ ?my ?self\b|\bkillmyself\b/g, "kill myself"],
  [
    /\b(?:su[i1*]+c[i1*]+de?|sui ?cide|suic+ide|suici[*]e|suiside|sucide|suicde|sucicide|suiciide|suidice|siucide|suecide|s[*]icide|su[*]cide|sewer ?slide|sewerside|suey ?cide)\b/g,
    "suicide",
  ],
  [/\b(?:sucidal|suicidle|suisidal|suicidial|suicidel|su[*]cidal|s[*]icidal)\b/g, "suicidal"],
  [/\bk[*]+l+ (?=myself)/g, "kill "],
  [/\bkms\b/g, "kms kill myself"],
  [/\bctb\b/g, "commit suicide"],
  [/\bun-?al(?:ive|iving|ived) (?=(?:my|him|her|them|your)sel)/g, "kill "],
  [/\b(want to|going to|be|being) un-?alived?\b/g, "$1 die"],
  [/\b(?:alife)\b/g, "alive"],
  [
    /\b(?:end|off|top|neck|delete|erase|yeet)(?:p?p?ing|t?ing)? (?=(?:my|him|her|them)sel(?:f|ves)\b)/g,
    "kill ",
  ],
  [/\b(?:do|doing) myself in\b/g, "kill myself"],
  [
    /\bself[- ]?harm(?:ing|ed|s|er)?\b|\bself[- ]?injur(?:y|ing|ed|e)\b|\bself[- ]?mutilat(?:e|ed|ing|ion)\b/g,
    "selfharm",
  ],
  [/\bself[- ]?destruct(?:ing|ion|ive)?\b/g, "selfdestruct"],
  [/\bo\.?d\.?(?:'?ed|'?ing)? (?=on|tonight|again|this)/g, "overdose "],
  [/\b(?:want to|going to|could|might) o\.?d\.?\b/g, "want to overdose"],
  [/\b(?:pls|plz)\b/g, "please"],
  [
    /\b(?:tbh|ngl|fr|smh|fml|honestly|literally|actually|basically|genuinely|fucking|freaking|frickin|effing|bloody|damn|goddamn|so+ fucking)\b/g,
    "",
  ],
  [
    /\b(?:definitely|probably|maybe|totally|completely|absolutely|certainly|kinda|kind of|sort of|quite|extremely|truly|very|really|just|simply|finally|already|at all|pretty much|a bit|a little|even|i guess|you know|to be honest|somehow|desperately|permanently)\b(?! (?:not|because)\b)/g,
    "",
  ],
  [
    /\bso (?=much|many|badly|bad|tired|sick|done|numb|empty|easy|hard|strong|close|often|long|far|deeply|alone|lonely|hopeless)/g,
    "",
  ],
  [/\b(?:much|far|way|a lot|a whole lot) (?=easier|better|happier|simpler|lighter|safer)/g, ""],
  [/ {2,}/g, " "],
];

/** English as it is compared: contractions written out, slang, euphemisms and common misspellings in plain words. */
export function wording(plain: string): string {
  let words = plain;
  for (const [pattern, same] of SAME) words = words.replace(pattern, same);
  return words;
}
