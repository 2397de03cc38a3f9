import { beforeEach, describe, expect, it } from "vitest";
import { chatMessages, userPreferences } from "@/db/schema/chat";
import { memoryFacts, memorySources, memorySuccessions, preferenceSources } from "@/db/schema/memory";
import type { Scope } from "@/db/scope";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { extract } from "../extract/extract";
import type { FactFinding, Finding, PreferenceFinding } from "../extract/finding";
import { knownIn } from "../extract/kept";
import { factViews, standing as isStanding } from "../facts";
import { forgetMessage } from "../forget-message";
import { memories } from "../memories";
import { changeMemory, forgetMemory, remember } from "../remember";
import { storeFindings } from "./store-findings";

let scope: Scope;
let elsewhere: Scope[];
beforeEach(async () => {
  const store = freshStore();
  const user = aUser(store);
  scope = await aScope(store, user, systemPersona(store));
  elsewhere = [
    await aScope(store, user, systemPersona(store, "Alex")),
    await aScope(store, aUser(store), systemPersona(store)),
  ];
});

const day = (n: number) => `2025-03-${String(n).padStart(2, "0")}T10:00:00.000000Z`;
const fact = (content: string, more: Partial<FactFinding> = {}): FactFinding => ({
  kind: "fact",
  content,
  category: "home",
  subject: "home",
  confidence: 0.8,
  quote: content,
  ...more,
});
const liking = (key: string, value = "likes"): PreferenceFinding => ({
  kind: "preference",
  category: "drink",
  key,
  value,
  confidence: 0.8,
  quote: key,
});
/** Says something on a day, from which so much is learned. Gives the message's number. */
const said = async (n: number, ...findings: Finding[]) => {
  const row = await scope.atomic((tx) => {
    const message = tx.add(chatMessages, { role: "user", content: `day ${n}`, timestamp: day(n) });
    storeFindings(tx, message, findings);
    return message;
  });
  return row.id;
};
const standing = async () => (await factViews(scope, { replaced: false })).map(({ content }) => content);
const replaced = async () =>
  (await factViews(scope, { replaced: true }))
    .filter((one) => one.superseded_by)
    .map(({ content }) => content);
const preferences = async () => (await memories(scope, { history: false })).preferences;

describe("a fact that is said again", () => {
  it("stays one, grows surer, and names every message", async () => {
    const one = await said(1, fact("Lives in Porto."));
    const two = await said(2, fact("lives in porto"));
    const [only, ...rest] = await factViews(scope, { replaced: true });
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ content: "Lives in Porto.", source_message_ids: [one, two] });
    expect(only?.confidence).toBe(0.867);
    expect([only?.created_at, only?.updated_at].map((at) => at?.slice(8, 10))).toEqual(["01", "02"]);
  });

  it("names the latest fifty of many messages", async () => {
    const ids: number[] = [];
    for (let n = 0; n < 60; n += 1) ids.push(await said(1, fact("Lives in Porto.")));
    const [only] = await factViews(scope, { replaced: true });
    expect(only).toMatchObject({ confidence: 0.99, source_message_ids: ids.slice(-50) });
  });

  it("confirms what its user wrote by hand", async () => {
    await remember(scope, { content: "My sister Ana lives in Lisbon", pinned: false });
    const message = await said(
      1,
      fact("Sister Ana lives in Lisbon.", { subject: "relation:sister:ana:home" }),
    );
    expect(await factViews(scope, { replaced: true })).toMatchObject([
      { content: "My sister Ana lives in Lisbon", confidence: 1, source_message_ids: [message] },
    ]);
  });

  it("is the same whatever is added in brackets", async () => {
    await said(1, fact("Lives in Porto (moved in February 2025)."));
    await said(2, fact("Lives in Porto."));
    expect((await factViews(scope, { replaced: true })).map(({ content }) => content)).toEqual([
      "Lives in Porto (moved in February 2025).",
    ]);
  });

  it("is not what denies it", async () => {
    await said(1, fact("Eats meat.", { subject: null }), fact("Does not eat meat.", { subject: null }));
    expect(await standing()).toHaveLength(2);
  });
});

describe("a fact of the same subject", () => {
  it("takes the older one's place, and both can be seen", async () => {
    await said(1, fact("Lives in Lisbon."));
    await said(2, fact("Lives in Porto."));
    expect(await standing()).toEqual(["Lives in Porto."]);
    expect(await replaced()).toEqual(["Lives in Lisbon."]);
  });

  it("comes back as a new one when one returns to it", async () => {
    await said(1, fact("Lives in Lisbon."));
    await said(2, fact("Lives in Porto."));
    await said(3, fact("Lives in Lisbon."));
    expect(await standing()).toEqual(["Lives in Lisbon."]);
    expect((await replaced()).sort()).toEqual(["Lives in Lisbon.", "Lives in Porto."]);
  });

  it("replaces nothing newer when it is learned later, and finds its place in between", async () => {
    await said(9, fact("Lives in Porto."));
    await said(1, fact("Lives in Faro."));
    await said(5, fact("Lives in Lisbon."));
    expect(await standing()).toEqual(["Lives in Porto."]);
    const rows = await factViews(scope, { replaced: true });
    const named = (id: number | null | undefined) => rows.find((one) => one.id === id)?.content;
    const next = (content: string) => named(rows.find((one) => one.content === content)?.superseded_by);
    expect([next("Lives in Faro."), next("Lives in Lisbon.")]).toEqual([
      "Lives in Lisbon.",
      "Lives in Porto.",
    ]);
  });

  it("stands beside what its user wrote, corrected or pinned", async () => {
    await said(1, fact("Lives in Lisbon."));
    const [{ id } = { id: 0 }] = await factViews(scope, { replaced: false });
    await changeMemory(scope, id, { pinned: true });
    await said(2, fact("Lives in Porto."));
    expect((await standing()).sort()).toEqual(["Lives in Lisbon.", "Lives in Porto."]);
    expect(await replaced()).toEqual([]);
  });

  it("is gone when it is forgotten, and the older one stands again", async () => {
    await said(1, fact("Lives in Lisbon."));
    const message = await said(2, fact("Lives in Porto."));
    await forgetMessage(scope, message);
    expect(await standing()).toEqual(["Lives in Lisbon."]);
  });
});

it("of three that replaced one another, the first does not stand again when the middle one is forgotten", async () => {
  await said(1, fact("Lives in Faro."));
  const message = await said(2, fact("Lives in Lisbon."));
  await said(3, fact("Lives in Porto."));
  await forgetMessage(scope, message);
  expect([await standing(), await replaced()]).toEqual([["Lives in Porto."], ["Lives in Faro."]]);
});

it("a fact that ends others replaces them, and what is kept below them", async () => {
  await said(
    1,
    fact("Works at the harbour.", { subject: "job" }),
    fact("Boss is Rui.", { subject: "job:boss" }),
  );
  await said(1, fact("Jobless once.", { subject: "jobless" }));
  await said(3, fact("Left the job.", { subject: null, ends: ["job"] }));
  expect((await standing()).sort()).toEqual(["Jobless once.", "Left the job."]);
  expect((await replaced()).sort()).toEqual(["Boss is Rui.", "Works at the harbour."]);
  await said(4, fact("Works at the harbour.", { subject: "job" }));
  expect(await standing()).toContain("Works at the harbour.");
});

describe("what is so no longer", () => {
  const told = (n: number, text: string) =>
    said(n, ...extract(text, { now: new Date(day(n)), userName: "Robin" }));

  it("ends the habit and the liking, and both can still be seen", async () => {
    await told(1, "I like coffee.");
    await told(1, "I drink coffee every morning.");
    expect(await preferences()).toMatchObject([{ key: "coffee", value: "likes" }]);
    await told(3, "I don't drink coffee anymore.");
    expect(await standing()).toEqual(["No longer drinks coffee."]);
    expect(await replaced()).toEqual(["Drinks coffee every morning."]);
    expect(await preferences()).toMatchObject([{ key: "coffee", value: "no longer", times_observed: 1 }]);
    await told(5, "I like coffee.");
    expect(await preferences()).toMatchObject([{ key: "coffee", value: "likes" }]);
  });

  it.each([
    ["I play the piano.", "I gave up playing the piano."],
    ["I'm afraid of heights.", "I'm not afraid of heights any longer."],
    ["I work at the bakery.", "I don't work at the bakery any more."],
    ["I eat meat every day.", "I stopped eating meat."],
    ["I live with my brother.", "I no longer live with my brother."],
    ["I'm allergic to strawberries.", "It turns out I'm not allergic to strawberries after all."],
    ["I'm allergic to strawberries.", "turns out I'm not allergic to strawberries"],
    ["I have asthma.", "It turned out I don't have asthma."],
  ])("ends what was told before: %s %s", async (before, after) => {
    await told(1, before);
    expect(await standing()).toHaveLength(1);
    await told(3, after);
    expect(await replaced()).toHaveLength(1);
    expect(await standing()).toHaveLength(1);
  });

  it("ends nothing else, and nothing told later", async () => {
    await told(1, "I run a bakery.");
    await told(1, "I like tea.");
    await told(5, "I drink coffee every morning.");
    await told(3, "I stopped running.");
    await told(3, "I don't drink coffee anymore.");
    expect(await replaced()).toEqual([]);
    expect(await preferences()).toMatchObject([{ key: "tea", value: "likes" }]);
  });
});

describe("what takes the place of what was told before", () => {
  const told = (n: number, text: string) =>
    scope.atomic((tx) => {
      const message = tx.add(chatMessages, { role: "user", content: text, timestamp: day(n) });
      const known = knownIn(tx.list(memoryFacts, { where: isStanding, limit: 100 }));
      storeFindings(tx, message, extract(text, { now: new Date(day(n)), userName: "Robin", known }));
    });

  it.each([
    ["My hamster is called Nugget.", "Nugget died this morning."],
    ["My cat Olive is 14.", "We had to put Olive down yesterday."],
    ["My sister Ana lives in Lisbon.", "Ana moved to Vienna in spring."],
    ["My sister Ana lives in Lisbon.", "My sister moved to Vienna last week."],
    ["I have a dog named Rex.", "Rex ran away."],
    ["I'm vegetarian.", "I eat meat again."],
    ["I'm single.", "I have a girlfriend now."],
    ["I have a boyfriend.", "I'm single again."],
    ["I weigh 90 kilos.", "I'm down to 84 kilos."],
    ["I'm learning Spanish.", "I gave up on Spanish."],
    ["I study law.", "I switched to history."],
    ["My sister is called Mia.", "My sister is called Mia-Louise, not Mia."],
    ["My dog is 3.", "My dog is 4 now."],
    ["My boyfriend is called Sam.", "I broke up with Sam."],
    ["I eat meat.", "I'm vegetarian now."],
  ])("%s %s", async (before, after) => {
    await told(1, before);
    expect(await standing()).toHaveLength(1);
    await told(3, after);
    expect(await replaced()).toHaveLength(1);
    expect(await standing()).toHaveLength(1);
  });

  it("is not what else is known of a pet", async () => {
    await told(1, "I have a dog named Rex.");
    await told(2, "Rex is 5 years old.");
    await told(3, "My dog sleeps on my bed.");
    expect(await replaced()).toEqual([]);
    expect((await standing()).sort()).toEqual([
      "Dog Rex is 5 years old.",
      "Dog Rex sleeps on their bed.",
      "Has a dog called Rex.",
    ]);
  });

  it("is the name somebody changed", async () => {
    await told(1, "My name is Rebecca.");
    await told(2, "I changed my name, I go by Beck.");
    expect(await replaced()).toEqual(["Is called Rebecca."]);
    expect(await standing()).toContain("Wants to be called Beck.");
  });

  it("is the favourite of its kind; the one before is liked still", async () => {
    await told(1, "I like Muse.");
    await told(1, "My favourite band is Muse.");
    await told(2, "My favourite band is now Wet Leg.");
    expect((await preferences()).map(({ key, value }) => `${key}: ${value}`).sort()).toEqual([
      "muse: likes",
      "wet leg: likes (favourite band)",
    ]);
  });
});

describe("a second one of its kind", () => {
  const told = (n: number, text: string) =>
    said(n, ...extract(text, { now: new Date(day(n)), userName: "Robin" }));

  it.each([
    ["I work at Aldi.", "I also work at Lidl."],
    ["I work at Aldi.", "I work at Lidl on weekends too."],
    ["I live in Oslo.", "I also live in Bergen half the year."],
    ["My wife's name is Ines.", "My ex wife's name was Berta."],
    ["My husband is called Tom.", "My late husband was called Jim."],
  ])("takes nobody's place: %s %s", async (before, after) => {
    await told(1, before);
    await told(2, after);
    expect(await standing()).toHaveLength(2);
    await told(3, after);
    expect(await standing()).toHaveLength(2);
  });

  it("is the only one where none was known, and ends with the others", async () => {
    await told(1, "I also work at Lidl.");
    await told(2, "I work at Aldi.");
    expect(await standing()).toEqual(["Works at Aldi."]);
    await told(3, "I also work at Lidl.");
    await told(4, "I quit my job.");
    expect(await standing()).toEqual(["Quit their job."]);
  });
});

it("the same message changes nothing the second time", async () => {
  const findings = [fact("Lives in Porto."), liking("tea")];
  const id = await said(1, ...findings);
  const before = [await factViews(scope, { replaced: true }), await preferences()];
  await scope.atomic((tx) => {
    const [message] = tx.list(chatMessages, { limit: 1 });
    if (message?.id === id) storeFindings(tx, message, findings);
  });
  expect([await factViews(scope, { replaced: true }), await preferences()]).toEqual(before);
});

it("contents, keys and numbers are kept within what the database takes", async () => {
  await said(
    1,
    fact("x".repeat(2_000), { confidence: 7, subject: "s".repeat(500) }),
    { ...liking("k".repeat(900), "v".repeat(900)), confidence: -1 },
    fact("   "),
  );
  const [row] = await scope.list(memoryFacts, { limit: 9 });
  expect([row?.content.length, row?.confidence]).toEqual([500, 1]);
  expect(await preferences()).toMatchObject([{ confidence: 0 }]);
  await said(2, ...Array.from({ length: 100 }, (_, n) => fact(`Fact ${n}`, { subject: null })));
  expect(await scope.count(memoryFacts)).toBe(21);
});

describe("a preference", () => {
  it("grows surer and counts how often it was seen", async () => {
    await said(2, liking("Black  Tea"));
    await said(1, liking("black tea"));
    await said(3, liking("black tea"));
    const [only, ...rest] = await preferences();
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ key: "black tea", value: "likes", times_observed: 3 });
    expect(only?.confidence).toBe(0.911);
    expect([only?.first_observed, only?.last_confirmed].map((at) => at?.slice(8, 10))).toEqual(["01", "03"]);
  });

  it("turns when the opposite is said, less sure than before; what was said earlier turns nothing", async () => {
    await said(1, liking("coffee"));
    await said(2, liking("coffee"));
    const [before] = await preferences();
    await said(3, liking("coffee anymore", "dislikes"));
    const [after] = await preferences();
    expect(after).toMatchObject({ id: before?.id, value: "dislikes", times_observed: 1 });
    expect(after?.confidence).toBeLessThan(before?.confidence ?? 0);
    expect(await scope.count(preferenceSources)).toBe(1);
    await said(1, liking("coffee"));
    expect((await preferences())[0]).toEqual(after);
  });

  it("is held once, in the category it was first told in", async () => {
    const olives = (category: string, value = "likes") => ({ ...liking("olives", value), category });
    await said(1, olives("food"), olives("taste"));
    await said(2, olives("taste"));
    expect(await preferences()).toMatchObject([{ category: "food", value: "likes", times_observed: 2 }]);
    await said(3, olives("taste", "dislikes"), olives("style_of_talk", "prefers none of this"));
    expect(await preferences()).toMatchObject([
      { category: "food", value: "dislikes" },
      { category: "style_of_talk" },
    ]);
  });

  it("is seen less often when a message is forgotten, and goes with the last", async () => {
    const [one, two] = [await said(1, liking("tea")), await said(2, liking("tea"))];
    await forgetMessage(scope, one);
    expect(await preferences()).toMatchObject([{ times_observed: 1 }]);
    await forgetMessage(scope, two);
    expect(await scope.count(userPreferences)).toBe(0);
  });
});

it("nobody else's scope sees or changes any of it", async () => {
  await said(1, fact("Lives in Lisbon."), liking("tea"));
  for (const other of elsewhere) {
    await other.atomic((tx) => {
      const message = tx.add(chatMessages, { role: "user", content: "x", timestamp: day(2) });
      storeFindings(tx, message, [fact("Lives in Porto."), liking("tea", "dislikes")]);
    });
    expect(await other.count(memorySuccessions)).toBe(0);
    expect(await other.count(memorySources)).toBe(1);
  }
  expect(await standing()).toEqual(["Lives in Lisbon."]);
  expect(await preferences()).toMatchObject([{ value: "likes", times_observed: 1 }]);
});

it("what was forgotten by hand leaves its message unlearned", async () => {
  await said(1, fact("Lives in Lisbon."));
  const [{ id } = { id: 0 }] = await factViews(scope, { replaced: false });
  await forgetMemory(scope, id);
  expect(await scope.list(chatMessages, { limit: 1 })).toMatchObject([{ isUnlearned: true }]);
});
