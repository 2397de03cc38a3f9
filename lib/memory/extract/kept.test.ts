import { describe, expect, it } from "vitest";
import { extract } from "./extract";
import { introduced, knownIn } from "./kept";
import { inWords, SAID_ON } from "./score";

const facts = [
  { subject: "pet:hamster:nugget", content: "Hamster is called Nugget." },
  { subject: "pet:dog:rex", content: "Has a dog called Rex." },
  { subject: "relation:sister:ana:home", content: "Sister Ana lives in Lisbon." },
  { subject: "relation:friend:lena", content: "Friend is called Lena." },
  { subject: "relation:brother:older", content: "Older brother lives in Rome." },
  { subject: "home", content: "Lives in a town called Ely." },
];
const known = knownIn(facts);

it("the people and pets with a name are known from facts", () => {
  expect(known).toEqual([
    { kin: "hamster", name: "Nugget", isOnly: true },
    { kin: "dog", name: "Rex", isOnly: true },
    { kin: "sister", name: "Ana", isOnly: true },
    { kin: "friend", name: "Lena", isOnly: false },
  ]);
});

it("who has two sisters has no only one", () => {
  const more = [...facts, { subject: "relation:sisters", content: "Has two sisters." }];
  expect(knownIn(more).find(({ name }) => name === "Ana")).toMatchObject({ isOnly: false });
});

it("a name two bear is nobody's, and the living dog is the only one beside a dead one", () => {
  const two = [...facts, { subject: "relation:colleague:ana", content: "Colleague is called Ana." }];
  expect(knownIn(two).some(({ name }) => name === "Ana")).toBe(false);
  const dead = [...facts, { subject: "pet:dog:bo:gone", content: "Dog Bo died in May 2025." }];
  expect(introduced("My dog barks", knownIn(dead))).toBe("My dog Rex barks");
});

it("a name that is a word as well is one only where it tells of a life", () => {
  const summer = knownIn([{ subject: "pet:dog:summer", content: "Dog is called Summer." }]);
  expect(introduced("Summer is coming", summer)).toBe("Summer is coming");
  expect(introduced("Summer died", summer)).toBe("my dog Summer died");
});

const family = knownIn([
  { subject: "relation:brother:tom", content: "Brother is called Tom." },
  { subject: "relation:mother:rose", content: "Mother is called Rose." },
  { subject: "relation:father:paris", content: "Father is called Paris." },
  { subject: "relation:sister:ana", content: "Sister is called Ana." },
  { subject: "relation:boyfriend:sam", content: "Boyfriend is called Sam." },
  { subject: "pet:dog:rex", content: "Has a dog called Rex." },
  { subject: "pet:cat:bear", content: "Has a cat called Bear." },
]);

it.each([
  "Tom is my new boyfriend.",
  "Ana is my boss.",
  "I broke up with Tom.",
  "I married Tom.",
  "I am from Paris.",
  "I moved to Paris.",
  "Paris is getting expensive.",
  "Bear in mind that I am vegan.",
  "My mother tongue is Dutch.",
  "My dog allergy is bad.",
  "My dog breed is a lab.",
  "My father figure is my uncle.",
])("a name or kin that means another is left: %s", (said) => expect(introduced(said, family)).toBe(said));

it.each([
  ["Tom moved to Leeds", "my brother Tom moved to Leeds"],
  ["I broke up with Sam", "I broke up with my boyfriend Sam"],
  ["My mother always worked as a nurse", "My mother Rose always worked as a nurse"],
  ["My dog adopted us", "My dog Rex adopted us"],
])("and one that is theirs is told so: %s", (said, read) => expect(introduced(said, family)).toBe(read));

describe("a bare name", () => {
  it.each([
    ["Nugget died this morning", "my hamster Nugget died this morning"],
    ["I had to put Rex down", "I had to put my dog Rex down"],
    ["My sister moved to Vienna", "My sister Ana moved to Vienna"],
    ["My other sister lives here", "My other sister lives here"],
    ["My sister is called Anna", "My sister is called Anna"],
    ["My friend moved to Rome", "My friend moved to Rome"],
    ["Rex, sit!", "Rex, sit!"],
    ["Rexford is a town", "Rexford is a town"],
    ["Do you think Rex is cute", "Do you think Rex is cute"],
    ["My colleague Ana lives in Rome", "My colleague Ana lives in Rome"],
  ])("says whose it is: %s", (said, read) => expect(introduced(said, known)).toBe(read));

  it("is known within one message too", () => {
    const text = "I have a dog named Rex. Rex is 5 years old.";
    expect(extract(text, { now: SAID_ON, userName: "Robin" }).map(inWords)).toEqual([
      "[pet pet:dog:rex] Has a dog called Rex.",
      "[pet pet:dog:rex:age] Dog Rex is 5 years old.",
    ]);
  });
});
