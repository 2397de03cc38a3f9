import { expect, it } from "vitest";
import { findCurrentPersona, listPersonas } from "./personas";
import { seed } from "./seed";
import { aUser, freshStore } from "./testing";

const names = (store: ReturnType<typeof freshStore>) =>
  listPersonas(store, aUser(store).id, { limit: 50 }).map((persona) => persona.name);

it("gives everybody the six system personas, each with a greeting and a portrait of its own", () => {
  const store = freshStore();
  expect(names(store)).toEqual(["Isabella", "Alex", "Luna", "Maya", "Sam", "Ethan"]);
  const personas = listPersonas(store, aUser(store).id, { limit: 50 });
  for (const key of ["greeting", "profilePicture", "description", "communicationStyle"] as const)
    expect(new Set(personas.map((persona) => persona[key])).size, key).toBe(6);
});

it("changes nothing when it runs again, whatever an administrator did in between", () => {
  const store = freshStore();
  store.sqlite.exec(`update persona_profiles set name = 'Bella', name_key = 'bella', greeting = 'Ciao' where seed_key = 'isabella';
    delete from persona_profiles where seed_key = 'ethan'`);
  seed(store.sqlite);
  expect(names(store)).toEqual(["Bella", "Alex", "Luna", "Maya", "Sam"]);
  expect(listPersonas(store, 1, { limit: 1 })[0]?.greeting).toBe("Ciao");
});

it("makes Isabella the persona of whoever has not chosen, and the next one where she is inactive", () => {
  const store = freshStore();
  const { id } = aUser(store);
  expect(findCurrentPersona(store, id).name).toBe("Isabella");
  store.sqlite.exec("update persona_profiles set is_active = 0 where seed_key = 'isabella'");
  expect(findCurrentPersona(store, id).name).toBe("Alex");
});
