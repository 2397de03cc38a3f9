import { describe, expect, it } from "vitest";
import type { PersonaView } from "@/lib/personas/view";
import { fieldsOf, NO_FIELDS } from "./fields";
import {
  differing,
  type EditorAction,
  type EditorState,
  edited,
  emptyStart,
  hasChanges,
  opened,
  shownProblems,
} from "./state";

const stored = (given: Partial<PersonaView> = {}): PersonaView =>
  ({
    id: 7,
    name: "Luna",
    display_name: "Luna",
    description: "Dreams.",
    personality_traits: "",
    communication_style: "",
    greeting: "",
    voice_id: null,
    revision: 3,
    ...given,
  }) as PersonaView;
const startOf = (persona: PersonaView) => ({ fields: fieldsOf(persona), persona });
const then = (state: EditorState, ...actions: EditorAction[]) => actions.reduce(edited, state);

describe("what is wrong", () => {
  it("is not said of a field nobody has come to yet", () => {
    const blank = opened(emptyStart, null);
    expect(shownProblems(blank)).toEqual({});
    expect(shownProblems(then(blank, { do: "leave", field: "name" }))).toEqual({
      name: "The name cannot be empty.",
    });
    expect(shownProblems(then(blank, { do: "ask" }))).toHaveProperty("name");
  });

  it("is said at once of a text that is too long", () => {
    const long = then(opened(emptyStart, null), { do: "type", field: "name", text: "x".repeat(51) });
    expect(shownProblems(long).name).toBe("The name can have at most 50 characters.");
  });

  it("and was said by the server holds until the field is changed", () => {
    const taken = then(
      opened(emptyStart, null),
      { do: "type", field: "name", text: "Sam" },
      { do: "refuse", problems: { name: "Taken." } },
    );
    expect(shownProblems(taken).name).toBe("Taken.");
    expect(shownProblems(then(taken, { do: "type", field: "name", text: "Samu" }))).toEqual({});
  });
});

describe("a draft", () => {
  const draft = { fields: { ...fieldsOf(stored()), description: "Half a thou" }, revision: 2 };

  it("comes back, with the revision it was made from", () => {
    expect(opened(startOf(stored()), draft)).toMatchObject({
      restored: true,
      revision: 2,
      fields: { description: "Half a thou" },
    });
  });

  it("that says the same as what is stored is none", () => {
    expect(opened(startOf(stored()), { ...draft, fields: fieldsOf(stored()) })).toMatchObject({
      restored: false,
      revision: 3,
    });
  });

  it("can be discarded", () => {
    const state = then(opened(startOf(stored()), draft), { do: "discard" });
    expect(state).toMatchObject({ restored: false, revision: 3, fields: { description: "Dreams." } });
    expect(hasChanges(state)).toBe(false);
  });
});

describe("a newer version", () => {
  const mine = then(opened(startOf(stored()), null), { do: "type", field: "description", text: "Mine." });
  const newer = stored({ description: "Theirs.", greeting: "Hello.", revision: 4 });
  const met = then(mine, { do: "meet-newer", newer });

  it("is told field by field", () => {
    expect(differing(newer, met.fields)).toEqual(["description", "greeting"]);
    expect(met.fields.description).toBe("Mine.");
  });

  it("can be loaded, and one's own text taken back after that", () => {
    const loaded = then(met, { do: "load-newer" });
    expect(loaded).toMatchObject({
      newer: null,
      revision: 4,
      fields: { description: "Theirs.", greeting: "Hello." },
    });
    expect(hasChanges(loaded), "one's own text waits aside").toBe(true);
    const back = then(loaded, { do: "take-back" });
    expect(back).toMatchObject({ aside: null, revision: 4, fields: { description: "Mine.", greeting: "" } });
  });
});

it("nothing typed is nothing to lose", () => {
  expect(hasChanges(opened(emptyStart, null))).toBe(false);
  expect(hasChanges(then(opened(emptyStart, null), { do: "type", field: "name", text: "  " }))).toBe(false);
  expect(hasChanges(then(opened(emptyStart, null), { do: "type", field: "name", text: "M" }))).toBe(true);
  expect(opened({ fields: { ...NO_FIELDS, name: "Maya (copy)" }, persona: null }, null).fields.name).toBe(
    "Maya (copy)",
  );
});
