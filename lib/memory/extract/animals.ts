const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");

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
