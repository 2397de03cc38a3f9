import { type BrowserContext, test as base, expect } from "@playwright/test";
import { axe } from "./fixtures/axe";
import { type Person, signUp } from "./fixtures/person";
import { appUrl, offlineUrl } from "./fixtures/servers";
import { standIn } from "./fixtures/stand-in";
import { watch } from "./fixtures/watch";

export { type Person, signIn } from "./fixtures/person";
export type { ModelRequest } from "./fixtures/stand-in";
export { expect };

type Options = {
  /** Which app: with the stand-in model, or without any. `test.use({ app: "offline" })` */
  app: "model" | "offline";
};

type Fixtures = {
  /** A fresh user, signed in in `context` and `page`. */
  person: Person;
  /** The person's requests, without a page. */
  api: Person["api"];
  /** Further fresh users; `enter` puts one into a browser context of their own. */
  another: (name?: string) => Promise<Person>;
  enter: (context: BrowserContext, person: Person) => Promise<void>;
  /** Adds a message that this test provokes on purpose to what its pages may write to console.error. */
  tolerate: (pattern: RegExp) => void;
  tolerated: RegExp[];
  standIn: typeof standIn;
  /** Asserts that a page breaks no accessibility rule. */
  axe: typeof axe;
};

/** Playwright's `test`, where every page also fails on console.error, an uncaught error or a request to elsewhere. */
export const test = base.extend<Fixtures & Options>({
  app: ["model", { option: true }],
  baseURL: async ({ app }, use) => use(app === "offline" ? offlineUrl() : appUrl()),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  tolerated: async ({}, use) => use([]),
  tolerate: async ({ tolerated }, use) => use((pattern) => void tolerated.push(pattern)),
  context: async ({ context, tolerated }, use) => {
    const faults = watch(context, tolerated);
    await use(context);
    expect(faults, "what no page may do").toEqual([]);
  },
  another: async ({ baseURL }, use, info) => {
    const made: Person[] = [];
    await use(async (name) => {
      info.setTimeout(info.timeout + 5_000);
      const person = await signUp(baseURL ?? appUrl(), name);
      made.push(person);
      return person;
    });
    await Promise.all(made.map((person) => person.api.dispose()));
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  enter: async ({}, use) =>
    use(async (context, person) => {
      await context.addCookies((await person.api.storageState()).cookies);
    }),
  person: async ({ another, enter, context }, use) => {
    const person = await another();
    await enter(context, person);
    await use(person);
  },
  api: async ({ person }, use) => use(person.api),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  standIn: async ({}, use) => use(standIn),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  axe: async ({}, use) => use(axe),
});
