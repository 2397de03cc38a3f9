import { expect, it } from "vitest";
import { CreatePersona } from "@/lib/personas/schemas";
import type { PersonaView } from "@/lib/personas/view";
import { changesOf, copyOf, countOf, fieldsOf, NO_FIELDS, problemsOf } from "./fields";

const maya = {
  id: 4,
  name: "Maya",
  display_name: "Maya",
  description: "Calm.",
  personality_traits: "Calm, wise",
  communication_style: "therapeutic",
  greeting: "Welcome.",
  voice_id: "builtin:a",
} as PersonaView;

it("a display name that repeats the name is none", () => {
  expect(fieldsOf(maya).display_name).toBe("");
  expect(fieldsOf({ ...maya, display_name: "Maya the Calm" }).display_name).toBe("Maya the Calm");
});

it("a copy has another name and the same of everything else", () => {
  expect(copyOf(maya)).toEqual({ ...fieldsOf(maya), name: "Maya (copy)" });
  const long = copyOf({ ...maya, name: "🎭".repeat(50), display_name: "Maya the Calm" });
  expect(long.display_name).toBe("Maya the Calm (copy)");
  expect(long.name).toBe(`${"🎭".repeat(43)} (copy)`);
  expect(problemsOf(long)).toEqual({});
});

it("says the same as the server, field by field", () => {
  const fields = {
    ...NO_FIELDS,
    name: " \u0007 ",
    description: "x".repeat(4_001),
    greeting: "🙂".repeat(2_000),
  };
  const issues = CreatePersona.safeParse(fields).error?.issues ?? [];
  expect(problemsOf(fields)).toEqual(
    Object.fromEntries(issues.map(({ path, message }) => [path[0], message])),
  );
  expect(Object.keys(problemsOf(fields))).toEqual(["name", "description"]);
});

it("counts as a person does, without the spaces around", () => {
  expect(countOf("name", "  🙂🙂 ")).toEqual({ count: 2, max: 50 });
});

it("only what would be stored differently is a change", () => {
  const base = fieldsOf(maya);
  expect(changesOf(base, { ...base, name: " Maya ", greeting: "Welcome.\r\n" })).toEqual({});
  expect(changesOf(base, { ...base, name: "Mia", voice_id: null })).toEqual({ name: "Mia", voice_id: null });
});
