import { describe, expect, it } from "vitest";
import type { FactView } from "@/lib/memory/view";
import { confidenceWords, keyWords, timesWords } from "./confidence";
import { categoryTitle, groupsOf, matching, standing } from "./fact-groups";
import { moodDays, moodSentence, toneOf, toneWords } from "./mood-days";
import { originWords } from "./origin-words";
import { noticedWords, type Preference, preferencesHolding, preferenceWords } from "./preference-words";

let made = 0;
const fact = (content: string, given: Partial<FactView> = {}): FactView => {
  made += 1;
  const at = `2025-01-01T00:00:0${made % 10}.000Z`;
  return {
    id: made,
    content,
    category: "home",
    confidence: 1,
    pinned: false,
    is_manual: false,
    source_message_ids: [],
    created_at: at,
    updated_at: at,
    ...given,
  };
};

describe("facts", () => {
  it("stand in groups by what they are about: pinned first, notes last", () => {
    const groups = groupsOf([
      fact("A note", { category: "note" }),
      fact("Likes tea", { category: "favourite_drink" }),
      fact("Has a dog", { category: "pet" }),
      fact("Lives in Porto"),
      fact("Grew up in Faro", { updated_at: "2026-01-01T00:00:00.000Z" }),
      fact("Is called Jo", { category: "identity", pinned: true }),
    ]);
    expect(groups.map(({ title, facts }) => [title, ...facts.map(({ content }) => content)])).toEqual([
      ["Pinned", "Is called Jo"],
      ["Where you live", "Grew up in Faro", "Lives in Porto"],
      ["Your animals", "Has a dog"],
      ["Favourite drink", "Likes tea"],
      ["Notes", "A note"],
    ]);
  });

  it("are found by all words in any order, accents and case aside, and by what they are about", () => {
    const facts = [fact("Lives in São Paulo"), fact("Has a sister, Ana", { category: "family" })];
    const found = (query: string) => matching(facts, query).map(({ content }) => content);
    expect(found("paulo sao")).toEqual(["Lives in São Paulo"]);
    expect(found("PEOPLE")).toEqual(["Has a sister, Ana"]);
    expect(found("ana porto")).toEqual([]);
    expect(found(" ")).toHaveLength(2);
  });

  it("that were replaced stand behind the newer one", () => {
    const newer = fact("Lives in Porto");
    const older = fact("Lives in Lisbon", { superseded_by: newer.id });
    const { now, before } = standing([newer, older]);
    expect(now).toEqual([newer]);
    expect(before.get(newer.id)).toEqual([older]);
  });

  it("say whose words they are", () => {
    const words = (given: Partial<FactView>) => originWords(fact("Lives in Porto", given));
    expect(words({ source_message_ids: [1] })).toEqual({ lead: "", none: "Learned" });
    expect(words({ is_manual: true, source_message_ids: [1] }).lead).toBe("Corrected by you");
    expect(words({ is_manual: true, category: "note", source_message_ids: [1] }).lead).toBe("In your words");
    expect(words({ is_manual: true, category: "note" })).toEqual({ lead: "", none: "You wrote this" });
  });

  it("have categories in words", () => {
    expect(["work", "note", "favourite_team", ""].map(categoryTitle)).toEqual([
      "Work and study",
      "Notes",
      "Favourite team",
      "Other",
    ]);
  });
});

describe("how sure and how often", () => {
  it("is said in words", () => {
    expect([1, 0.7, 0.5, 0.1].map(confidenceWords)).toEqual(["", "Fairly sure", "Not certain", "A guess"]);
    expect([1, 2, 3].map(timesWords)).toEqual(["Noticed once", "Noticed twice", "Noticed 3 times"]);
    expect(keyWords("reply_length")).toBe("Reply length");
  });

  it("is said to the person, whoever it was written down about", () => {
    expect(["their job", "Their_own garden", "theirs", "other"].map(keyWords)).toEqual([
      "Your job",
      "Your own garden",
      "Yours",
      "Other",
    ]);
  });
});

describe("preferences", () => {
  const noticed = (key: string, given: Partial<Preference> = {}): Preference => ({
    id: 1,
    category: "taste",
    key,
    value: "dislikes",
    confidence: 0.9,
    times_observed: 1,
    learned_from: "conversation",
    first_observed: "2026-11-01T10:00:00.000Z",
    last_confirmed: "2026-11-12T10:00:00.000Z",
    ...given,
  });

  it("are found by the words they are shown with, the surest first", () => {
    const all = [noticed("their job", { confidence: 0.5 }), noticed("techno"), noticed("opera")];
    const found = (query: string) => preferencesHolding(all, query).map(preferenceWords);
    expect(found("techno")).toEqual(["Techno: dislikes"]);
    expect(found("dislikes your")).toEqual(["Your job: dislikes"]);
    expect(found("")).toEqual(["Techno: dislikes", "Opera: dislikes", "Your job: dislikes"]);
    expect(found("jazz")).toEqual([]);
  });

  it("say when they were noticed in whole words", () => {
    const on = (today: string, times: number) =>
      noticedWords(noticed("x", { times_observed: times }), { zone: "UTC", today });
    expect(on("2026-11-28", 3)).toEqual(["Sure", "noticed 3 times, last on Thursday, November 12"]);
    expect(on("2026-11-12", 2)).toEqual(["Sure", "noticed twice, last today"]);
    expect(on("2026-11-13", 1)).toEqual(["Sure", "noticed once, yesterday"]);
  });
});

describe("the timeline of mood", () => {
  const moods = [
    { at: "2025-03-02T09:00:00Z", sentiment: "positive" as const },
    { at: "2025-03-02T10:00:00Z", sentiment: "neutral" as const },
    { at: "2025-02-28T10:00:00Z", sentiment: "negative" as const },
    { at: "2024-02-28T10:00:00Z", sentiment: "negative" as const },
  ];
  const days = moodDays(moods, { today: "2025-03-02", count: 4, dayOf: (at) => at.slice(0, 10) });

  it("has every day, and what was said on it", () => {
    expect(days.map(({ day }) => day)).toEqual(["2025-02-27", "2025-02-28", "2025-03-01", "2025-03-02"]);
    expect(days.map(toneOf)).toEqual([null, -1, null, 0.5]);
  });

  it("is told in a sentence", () => {
    expect(moodSentence(days)).toBe(
      "Over the last 4 days you wrote on 2 days; your words sounded mixed or calm overall.",
    );
    expect([1, 0.3, 0, -0.3, -1].map(toneWords)).toEqual([
      "bright",
      "mostly bright",
      "mixed or calm",
      "mostly heavy",
      "heavy",
    ]);
  });
});
