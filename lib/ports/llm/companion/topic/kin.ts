/** People one has, and words that are theirs without a "my" as well. */
export const PEOPLE =
  "mother-in-law|father-in-law|sister-in-law|brother-in-law|mother in law|father in law|sister in law|brother in law|" +
  "in-laws|best friend|grandmother|grandfather|grandma|grandpa|granny|grandson|granddaughter|grandparents|grandkids|" +
  "stepmother|stepfather|stepson|stepdaughter|stepsister|stepbrother|mother|father|mum|mom|mommy|mummy|dad|daddy|" +
  "parents|sister|sisters|brother|brothers|siblings|sibling|twin|son|sons|daughter|daughters|kid|kids|child|children|" +
  "baby|toddler|husband|wife|spouse|partner|boyfriend|girlfriend|fiancé|fiancée|fiance|fiancee|ex|crush|aunt|uncle|" +
  "cousin|cousins|nephew|niece|family|friend|friends|flatmate|roommate|neighbour|neighbours|neighbor|neighbors|" +
  "landlord|landlady|boss|manager|supervisor|colleague|colleagues|coworker|coworkers|co-worker|co-workers|teacher|" +
  "professor|coach|therapist|doctor|dentist|student|students|client|clients|team";

export const ANIMALS =
  "puppy|puppies|kitten|kittens|dog|dogs|cat|cats|rabbit|rabbits|bunny|hamster|hamsters|guinea pig|guinea pigs|parrot|" +
  "budgie|bird|fish|goldfish|horse|pony|turtle|tortoise|rat|snake|chicken|chickens|goat|ferret|pet|pets";

const people = new Set(PEOPLE.split("|"));
const animals = new Set(ANIMALS.split("|"));

export const isPerson = (word: string) => people.has(word);
export const isAnimal = (word: string) => animals.has(word);

/** Without "my" these are the speaker's all the same: "mom called". */
const OWN =
  /^(?:mum|mom|mommy|mummy|mother|dad|daddy|father|grandma|grandpa|granny|grandmother|grandfather)$/;
export const isOwnWithout = (word: string) => OWN.test(word);

/** Of these one has few enough that "the kids" and "a friend" are one's own. */
const CLOSE =
  /^(?:kids|children|baby|boss|landlord|landlady|neighbou?rs?|friends?|colleagues?|co-?workers?|cousins?|flatmate|roommate|dog|cat|in-laws|ex)$/;
export const isClose = (word: string) => CLOSE.test(word);

/** First names and animals' names often written without a capital. */
const NAMES = new Set(
  (
    "adam alex alice amy ana andrea andrew anna anne annie anton ben bella bob carl carla carlos caroline charlie chloe " +
    "chris clara claire dan daniel dave david diana elena ella emily emma eric eva felix fiona frank george hannah harry " +
    "helen henry ian ines isabel jack jake james jan jane jason jen jenny jess jessica jim joe john jonas josh juan julia " +
    "julie karen kate katie ken kevin kim laura lena leo lily lisa liz louis luca lucas lucy luis luke maria marie mario " +
    "mark marta martin mary matt max maya mia michael mike mila miso molly monica nancy nick nina nora oliver olivia omar " +
    "oscar otto pablo paul paula peter rachel rebecca rex rob robert rosa ruby ryan sam sandra sara sarah simon sofia " +
    "sophie steve susan theo thomas tim tina tom tommy tony vera victor will zoe bailey biscuit buddy coco cookie daisy " +
    "duke finn fluffy ginger kiki lola loki luna maggie milo minnie mochi nala oreo pepper pixel rocky rufus shadow simba " +
    "snowy sparky teddy tiger toby whiskers ziggy"
  ).split(" "),
);
export const isName = (word: string) => NAMES.has(word);
