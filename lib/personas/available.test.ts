import { beforeEach, describe, expect, it } from "vitest";
import type { Store } from "@/db/store";
import { aPersona, aUser, freshStore } from "@/db/testing";
import { available } from "./available";
import { AvailablePage } from "./schemas";

let store: Store;
let user: ReturnType<typeof someone>;
const someone = () => ({ ...aUser(store), sessionId: "" });
const list = (query: Record<string, unknown>) => available(user, AvailablePage.parse(query));
const names = (personas: { name: string }[]) => personas.map(({ name }) => name);

beforeEach(() => {
  store = freshStore();
  user = someone();
  for (const name of ["Mila", "Åsa", "ben", "Zoe", "Anna"]) aPersona(store, user, { name });
});

describe.each([
  ["oldest", ["Mila", "Åsa", "ben", "Zoe", "Anna"]],
  ["newest", ["Anna", "Zoe", "ben", "Åsa", "Mila"]],
  ["name", ["Anna", "ben", "Mila", "Zoe", "Åsa"]],
])("one's own personas, %s first", (sort, order) => {
  it("stand behind the system's, which keep their order", async () => {
    const { personas } = await list({ sort });
    expect(names(personas)).toEqual(["Isabella", "Alex", "Luna", "Maya", "Sam", "Ethan", ...order]);
  });

  it("come in pages, with nothing twice and nothing left out, also when the last one seen is gone", async () => {
    const walked: string[] = [];
    let after: string | undefined;
    do {
      const page = await list({ sort, own: "true", limit: "2", ...(after && { after }) });
      walked.push(...names(page.personas));
      after = page.next ?? undefined;
      if (walked.length === 2)
        store.sqlite.prepare("delete from persona_profiles where id = ?").run(page.personas[1]?.id);
    } while (after);
    expect(walked).toEqual(order);
  });
});

it("the user's own alone are nobody else's", async () => {
  aPersona(store, someone(), { name: "Hidden" });
  expect(names((await list({ own: "true" })).personas)).not.toContain("Hidden");
  expect(names((await list({ own: "true", query: "isa" })).personas)).toEqual([]);
});
