import { type BrowserContext, test as base, expect } from "@playwright/test";
import { axe } from "./fixtures/axe";
import { database, type TestDatabase } from "./fixtures/database";
import { newcomer } from "./fixtures/newcomer";
import { type OwnServer, ownServers } from "./fixtures/own-server";
import { administrator, type Person } from "./fixtures/person";
import { appUrl, servers } from "./fixtures/servers";
import { standIn } from "./fixtures/stand-in";
import { watch } from "./fixtures/watch";

export { type Person, signIn } from "./fixtures/person";
export type { ModelRequest } from "./fixtures/stand-in";
export type { OwnServer };
export { expect };

type Options = {
  /** Which app: with the stand-in model, or without any. `test.use({ app: "offline" })` */
  app: "model" | "offline";
};

type Fixtures = {
  /** A fresh user, signed in in `context` and `page`. Never an administrator. */
  person: Person;
  /** The person's requests, without a page. */
  api: Person["api"];
  /** Makes a further fresh user, signed in nowhere but in their `api`. */
  another: (name?: string) => Promise<Person>;
  /** The server's administrator, signed in in their `api` only. All tests share the one account. */
  admin: Person;
  /** Opens a second browser, watched as the first; signed in as `who`, if given. */
  elsewhere: (who?: Person) => Promise<BrowserContext>;
  /** Allows a message that this test provokes on purpose. It is matched against "console.error: text (address)". */
  tolerate: (pattern: RegExp) => void;
  tolerated: RegExp[];
  standIn: typeof standIn;
  /** The database of the app under test. */
  database: TestDatabase;
  /** Starts a server of this test's own, with a fresh data folder, and ends it with the test. */
  serve: ReturnType<typeof ownServers>["start"];
  /** Asserts that a page breaks no accessibility rule. */
  axe: typeof axe;
};

const enter = async (context: BrowserContext, person: Person) =>
  context.addCookies((await person.api.storageState()).cookies);

const NOTHING = "what no page may do: write to console.error, throw, or ask another machine";

/** Playwright's `test`, where a test also fails when a page does what no page may do. */
export const test = base.extend<Fixtures & Options>({
  app: ["model", { option: true }],
  baseURL: async ({ app }, use) => use(servers[app]().url),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  tolerated: async ({}, use) => use([]),
  tolerate: async ({ tolerated }, use) => use((pattern) => void tolerated.push(pattern)),
  // `serve` is named so that the pages are closed before the servers they talk to are ended.
  context: async ({ serve: _, context, tolerated }, use) => {
    const faults = watch(context, tolerated);
    await use(context);
    expect(faults, NOTHING).toEqual([]);
  },
  elsewhere: async ({ browser, tolerated }, use) => {
    const opened: { context: BrowserContext; faults: string[] }[] = [];
    await use(async (who) => {
      const context = await browser.newContext();
      opened.push({ context, faults: watch(context, tolerated) });
      if (who) await enter(context, who);
      return context;
    });
    for (const { context } of opened) await context.close();
    expect(
      opened.flatMap(({ faults }) => faults),
      NOTHING,
    ).toEqual([]);
  },
  another: async ({ app }, use) => {
    const made: Person[] = [];
    await use(async (name) => {
      const person = await newcomer(servers[app](), name);
      made.push(person);
      return person;
    });
    for (const { api } of made) await api.dispose();
  },
  person: async ({ another, context }, use) => {
    const person = await another();
    await enter(context, person);
    await use(person);
  },
  admin: async ({ baseURL }, use) => {
    const admin = await administrator(baseURL ?? appUrl());
    await use(admin);
    await admin.api.dispose();
  },
  api: async ({ person }, use) => use(person.api),
  database: async ({ app }, use) => use(database(servers[app]().dataDir)),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  serve: async ({}, use) => {
    const { start, endAll } = ownServers();
    await use(start);
    await endAll();
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  standIn: async ({}, use) => use(standIn),
  // biome-ignore lint/correctness/noEmptyPattern: see above
  axe: async ({}, use) => use(axe),
});
