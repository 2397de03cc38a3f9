import { expect, it } from "vitest";
import type { PersonaSummary } from "@/lib/personas/summary";
import { extended, refreshed, without, withPersona } from "./own-list";

const persona = (id: number, name = `P${id}`) => ({ id, name, display_name: name }) as PersonaSummary;
const page = (ids: number[], next: string | null = null) => ({
  personas: ids.map((id) => persona(id)),
  next,
});
const ids = ({ personas }: { personas: PersonaSummary[] }) => personas.map(({ id }) => id);

it("pages follow each other, nobody standing there twice", () => {
  expect(ids(extended(page([1, 2], "a"), page([2, 3])))).toEqual([1, 2, 3]);
});

it("somebody new is always in sight: at the end, or in front while the end is not loaded", () => {
  expect(ids(withPersona(page([1, 2]), persona(3)))).toEqual([1, 2, 3]);
  expect(ids(withPersona(page([1, 2], "a"), persona(9)))).toEqual([9, 1, 2]);
});

it("somebody changed stays in their place", () => {
  const list = withPersona(page([1, 2, 3]), persona(2, "Renamed"));
  expect(ids(list)).toEqual([1, 2, 3]);
  expect(list.personas[1]?.name).toBe("Renamed");
});

it("somebody deleted is gone", () => expect(ids(without(page([1, 2, 3]), 2))).toEqual([1, 3]));

it("the server's first page replaces a list that is whole, and lies over a longer one", () => {
  expect(ids(refreshed(page([1, 2, 3]), page([1, 3])))).toEqual([1, 3]);
  const over = refreshed(page([1, 2, 3, 4], "b"), {
    personas: [persona(1, "Renamed"), persona(2)],
    next: "a",
  });
  expect(ids(over)).toEqual([1, 2, 3, 4]);
  expect(over.personas[0]?.name).toBe("Renamed");
});
