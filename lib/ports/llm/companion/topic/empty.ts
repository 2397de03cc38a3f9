/** Nouns that say nothing about what somebody is talking about, or can't stand alone. */
const EMPTY = new Set(
  (
    "thing things stuff lot lots bit bits kind kinds sort sorts way ways time times day days week weeks month months year " +
    "years hour hours minute minutes second seconds today tomorrow tonight yesterday morning afternoon evening night " +
    "nights weekend while moment moments anything something nothing everything anyone someone everyone nobody one ones " +
    "guy guys man men woman women person people dude bro lol haha thanks hello hi hey name names question questions " +
    "feeling feelings thinking course reason reasons point problem problems issue issues idea ideas advice help talk chat " +
    "word words sentence instructions prompt prompts system self fact facts mood rest back end part parts side place " +
    "places top bottom middle best worst other others same latter former following truth case matter matters sense hell " +
    "god goodness jeez omg mind day number amount couple few bunch ton tons half most all none neither either living " +
    "total type types example chance hope luck wish shot go turn front line level order sake favor favour mine yours sort " +
    "world start beginning sign stuff age ages step steps piece like likes colour color favourite favorite sun list choice option options tip tips hint hints answer answers " +
    "fine okay ok yes yeah no nope please sorry it u im idk honest sad happy angry kinda sorta last next whatever " +
    "suggestion suggestions difference clue fault rather pretty super away later soon lately recently hand hands whole " +
    "shit crap ass fuck damn dm msg text reply message messages note attention left right down up " +
    "must sure maybe least once everywhere anywhere somewhere nowhere bit smile use trouble job's hurry doing saying there here"
  ).split(" "),
);

export const isEmpty = (word: string) => EMPTY.has(word);

/** What needs no "the" or "my" to be spoken about. */
const BARE = new Set(
  (
    "work school college uni university homework therapy money music coffee tea chess football soccer basketball tennis " +
    "yoga pilates sleep insomnia anxiety stress loneliness boredom grief love marriage divorce retirement christmas " +
    "easter food chocolate sugar alcohol smoking dieting dating parenting photography poetry pottery gardening cooking " +
    "baking painting drawing writing reading running swimming hiking climbing cycling knitting dancing singing travelling " +
    "traveling gaming jazz techno opera sushi pizza bread sourdough pasta vegetables museums books movies films " +
    "watercolours watercolors vinyl records rent chemistry physics maths math biology history kanji grammar vocabulary " +
    "motivation burnout procrastination overtime traffic rain snow winter summer autumn spring"
  ).split(" "),
);

export const isBare = (word: string) => BARE.has(word);

/** What happens, and may be with, about or to somebody or something. */
export const EVENT =
  /^(?:fights?|arguments?|quarrel|trip|visit|flight|move|journey|vacation|holiday|interview|exam|appointment|date|dinner|meeting|conversation|call|relationship|wedding|crush|letter|walk|drive|ride|presentation|appointment|breakup|friendship|lesson|class|course|party|smell|taste|sound|fear|memory|memories|photo|photos|picture|story|death|loss|birth|start|end|love)$/;
