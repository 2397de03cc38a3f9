import { test as base } from "../fixtures";

export { expect, type OwnServer, type Person, signIn } from "../fixtures";

/** The tests' own `test`, where a person needs no browser. */
export const test = base.extend({
  person: async ({ another }, use) => use(await another()),
});
