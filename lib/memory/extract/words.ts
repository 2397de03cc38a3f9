/** Family words and what they are called in a slot: "mum" and "mother" share one. */
const RELATIVES: Record<string, string> = {
  "mother-in-law": "mother-in-law",
  "father-in-law": "father-in-law",
  "sister-in-law": "sister-in-law",
  "brother-in-law": "brother-in-law",
  "son-in-law": "son-in-law",
  "daughter-in-law": "daughter-in-law",
  stepmother: "stepmother",
  stepmum: "stepmother",
  stepmom: "stepmother",
  stepfather: "stepfather",
  stepdad: "stepfather",
  stepson: "stepson",
  stepdaughter: "stepdaughter",
  stepsister: "stepsister",
  stepbrother: "stepbrother",
  mother: "mother",
  mum: "mother",
  mom: "mother",
  mommy: "mother",
  mummy: "mother",
  mama: "mother",
  mam: "mother",
  father: "father",
  dad: "father",
  daddy: "father",
  papa: "father",
  sister: "sister",
  sis: "sister",
  brother: "brother",
  bro: "brother",
  siblings: "siblings",
  sibling: "sibling",
  twin: "twin",
  grandmother: "grandmother",
  grandma: "grandmother",
  granny: "grandmother",
  gran: "grandmother",
  nan: "grandmother",
  nana: "grandmother",
  nonna: "grandmother",
  oma: "grandmother",
  abuela: "grandmother",
  grandfather: "grandfather",
  grandpa: "grandfather",
  grandad: "grandfather",
  granddad: "grandfather",
  gramps: "grandfather",
  opa: "grandfather",
  grandparents: "grandparents",
  granddaughter: "granddaughter",
  grandson: "grandson",
  grandchild: "grandchild",
  grandchildren: "grandchildren",
  grandkids: "grandchildren",
  grandkid: "grandchild",
  parents: "parents",
  wife: "wife",
  husband: "husband",
  "old man": "father",
  "old lady": "mother",
  missus: "wife",
  spouse: "spouse",
  partner: "partner",
  boyfriend: "boyfriend",
  girlfriend: "girlfriend",
  fiancé: "fiance",
  fiancée: "fiance",
  fiance: "fiance",
  fiancee: "fiance",
  "other half": "partner",
  "better half": "partner",
  son: "son",
  daughter: "daughter",
  kid: "child",
  kids: "children",
  child: "child",
  children: "children",
  baby: "child",
  toddler: "child",
  boys: "sons",
  girls: "daughters",
  sons: "sons",
  daughters: "daughters",
  sisters: "sisters",
  brothers: "brothers",
  twins: "twins",
  aunt: "aunt",
  auntie: "aunt",
  aunty: "aunt",
  uncle: "uncle",
  cousin: "cousin",
  cousins: "cousins",
  niece: "niece",
  nieces: "nieces",
  nephew: "nephew",
  nephews: "nephews",
  godson: "godson",
  goddaughter: "goddaughter",
  godmother: "godmother",
  godfather: "godfather",
  godchild: "godchild",
  friend: "friend",
  schoolfriend: "friend",
  "school friend": "friend",
  schoolmate: "friend",
  classmate: "classmate",
  workmate: "colleague",
  teammate: "teammate",
  bandmate: "bandmate",
  penfriend: "friend",
  "pen pal": "friend",
  friends: "friends",
  mate: "friend",
  bestie: "friend",
  buddy: "friend",
  pal: "friend",
  roommate: "flatmate",
  roommates: "flatmates",
  flatmate: "flatmate",
  flatmates: "flatmates",
  housemate: "flatmate",
  neighbour: "neighbour",
  neighbor: "neighbour",
  boss: "boss",
  manager: "boss",
  colleague: "colleague",
  coworker: "colleague",
  "co-worker": "colleague",
  therapist: "therapist",
  teacher: "teacher",
  landlord: "landlord",
  landlady: "landlady",
  carer: "carer",
  eldest: "eldest",
  youngest: "youngest",
  oldest: "eldest",
  firstborn: "eldest",
  girl: "daughter",
  boy: "son",
  "little one": "child",
  "little girl": "daughter",
  "little boy": "son",
  "in-laws": "in-laws",
  ex: "ex",
  "ex-husband": "ex",
  "ex-wife": "ex",
  family: "family",
};

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");

/** One has one of each, so a name is no part of the slot. */
const ONLY =
  /^(?:mother|father|wife|husband|spouse|partner|boyfriend|girlfriend|fiance|boss|stepmother|stepfather|mother-in-law|father-in-law)$/;

const APART =
  /\b(?:ex|late|former|previous|first|second|future|soon-to-be|birth|biological|foster|adoptive)\b/;

export const RELATIVE = alternatives(Object.keys(RELATIVES));
/** What may stand before a family word. */
export const WHICH =
  "(?:(?:older|younger|elder|oldest|eldest|youngest|middle|big|little|small|baby|twin|identical|fraternal|half|step|late|ex|best|close|closest|oldest|good|old|new|only|dear|lovely|beloved|childhood|school|first|second|foster|adoptive|adopted|adult|grown-up|great|one|gay|soon-to-be|former|previous|long-term|long-distance|future|poor|other|whole|entire|immediate|extended|maternal|paternal|biological|birth|wonderful|beautiful)[ -])*";
/** "brother", "older sister", "best friend", captured. */
export const KIN = `(${WHICH}(?:${RELATIVE}))`;

/** The slot of a person: "relation:sister:ana", "relation:wife". */
export function relation(kin: string, name?: string | null): string {
  const words = kin.toLowerCase().trim();
  const base = Object.keys(RELATIVES)
    .sort((a, b) => b.length - a.length)
    .find((one) => words === one || words.endsWith(` ${one}`) || words.endsWith(`-${one}`));
  const is = (base && RELATIVES[base]) ?? words;
  const which = words.slice(0, words.length - (base ?? "").length).replace(/[\s-]+$/, "");
  // One's late, former or birth mother is somebody else than one's mother.
  const apart = APART.exec(which)?.[0];
  if (ONLY.test(is))
    return apart === "ex" ? relation("ex", name) : `relation:${apart ? `${apart}-` : ""}${is}`;
  const told = name ? name.toLowerCase() : which.replace(/\s+/g, "-");
  return ["relation", is, told.replace(/[^\p{L}\p{N}]+/gu, "-")].filter(Boolean).join(":");
}

export const ANIMALS =
  "dog|cat|puppy|pup|kitten|kitty|doggo|hamster|rabbit|bunny|guinea pig|horse|pony|parrot|budgie|budgerigar|canary|cockatiel|cockatoo|parakeet|bird|fish|goldfish|turtle|tortoise|snake|python|lizard|gecko|bearded dragon|iguana|ferret|rat|mouse|gerbil|chinchilla|hedgehog|axolotl|tarantula|frog|chicken|hen|rooster|duck|goose|goat|sheep|pig|cow|donkey|alpaca|llama|pigeon|spaniel|labrador|lab|retriever|golden retriever|golden|poodle|beagle|terrier|dachshund|sausage dog|collie|border collie|shepherd|german shepherd|greyhound|whippet|husky|corgi|pug|bulldog|french bulldog|boxer|rottweiler|doberman|dalmatian|chihuahua|maltese|shih tzu|schnauzer|cocker spaniel|springer spaniel|great dane|labradoodle|cockapoo|mutt|mongrel|tabby|tomcat|siamese|maine coon|persian|ragdoll|bengal|pet|bee|cichlid|stick insect";
const PLURALS = "puppies|kittens|mice|geese|bunnies|ponies|budgies|canaries|huskies|kitties";
/** An animal somebody keeps, one or several, captured with what stands before it. */
export const PET = `(?:${PLURALS}|(?:${alternatives(ANIMALS.split("|"))})(?:e?s)?)`;

/** One animal as its slot calls it. */
export function animal(words: string): string {
  const word = words.toLowerCase();
  if (/kitt|cat|tabby|siamese|maine coon|persian|ragdoll|bengal/.test(word)) return "cat";
  if (
    /hamster|rabbit|bunn|guinea|horse|pony|parrot|budgie|canary|bird|fish|turtle|tortoise|snake|lizard|gecko|ferret|rat\b|mouse|chicken|hen|duck/.test(
      word,
    )
  )
    return word.replace(/^.*\b(\p{L}+)$/u, "$1");
  if (
    /dog|pup|spaniel|lab|retriever|poodle|beagle|terrier|dachshund|collie|shepherd|hound|whippet|husky|corgi|pug|boxer|rottweiler|doberman|dalmatian|chihuahua|maltese|shih|schnauzer|dane|doodle|cockapoo|mutt|mongrel/.test(
      word,
    )
  )
    return "dog";
  return word.replace(/^.*\b(\p{L}+)$/u, "$1");
}
