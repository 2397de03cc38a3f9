import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const ROOMS = ["app", "components", "db", "lib"];

type Import = { file: string; from: string; typeOnly: boolean };

const sources = ROOMS.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => join(room, file)),
);
const isTest = (file: string) => /\.(test|fixture)\./.test(file) || file.startsWith("db/testing/");
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** Every import of the product's own code, local ones as paths from the root. */
const imports: Import[] = sources
  .filter((file) => !isTest(file))
  .flatMap((file) =>
    [
      ...textOf(file).matchAll(
        /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g,
      ),
    ].map(([, type, from, lazily]) => ({
      file,
      from: local(file, from ?? lazily ?? ""),
      typeOnly: Boolean(type),
    })),
  );

function local(file: string, from: string): string {
  if (from.startsWith("@/")) return from.slice(2);
  return from.startsWith(".") ? relative(root, join(root, dirname(file), from)) : from;
}

const inside = (path: string, ...folders: string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const offenders = (is: (one: Import) => boolean) =>
  imports.filter(is).map(({ file, from }) => `${file} -> ${from}`);
/** The noun a file of lib belongs to: its folder, or nothing for the files at the top. */
const noun = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1];

describe("imports go one way", () => {
  it("reads them", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports).toContainEqual({ file: "lib/door.ts", from: "db/scope", typeOnly: false });
  });

  /** Rules that a form and the server both keep: plain code and data, so that pages can have them. */
  const rules = ["lib/clean-text", "lib/personas/limits", "lib/voice/limits"];

  it("components take only types and the shared rules from lib, and nothing from db or app", () => {
    expect(
      offenders(
        ({ file, from, typeOnly }) =>
          inside(file, "components") &&
          (inside(from, "db", "app") || (inside(from, "lib") && !typeOnly && !rules.includes(from))),
      ),
    ).toEqual([]);
  });

  it("the shared rules bring nothing along", () => {
    expect(offenders(({ file, typeOnly }) => rules.includes(file.replace(/\.ts$/, "")) && !typeOnly)).toEqual(
      [],
    );
  });

  it("lib takes nothing from app or components", () => {
    expect(offenders(({ file, from }) => inside(file, "lib") && inside(from, "app", "components"))).toEqual(
      [],
    );
  });

  it("db takes only errors and the environment from lib", () => {
    const allowed = ["lib/errors", "lib/env"];
    expect(
      offenders(
        ({ file, from }) =>
          inside(file, "db") &&
          (inside(from, "app", "components") || (inside(from, "lib") && !allowed.includes(from))),
      ),
    ).toEqual([]);
  });

  it("pages and routes leave the database to lib", () => {
    expect(
      offenders(({ file, from, typeOnly }) => inside(file, "app") && inside(from, "db") && !typeOnly),
    ).toEqual([]);
  });

  it("only db knows the driver", () => {
    expect(
      offenders(
        ({ file, from }) => !inside(file, "db") && /^(better-sqlite3|drizzle-orm\/better-sqlite3)/.test(from),
      ),
    ).toEqual([]);
  });

  it("a vendor's SDK is imported by its port alone", () => {
    const vendors = /^(@ai-sdk\/|@elevenlabs\/|openai$)/;
    expect(offenders(({ file, from }) => vendors.test(from) && !inside(file, "lib/ports"))).toEqual([]);
  });

  it("ports know no noun, and everybody else knows a port by its contract or index", () => {
    const nouns = ["lib/auth", "lib/chat", "lib/personas", "lib/account"];
    expect(offenders(({ file, from }) => inside(file, "lib/ports") && inside(from, ...nouns))).toEqual([]);
    expect(
      offenders(
        ({ file, from }) =>
          !inside(file, "lib/ports") && /^lib\/ports\/[^/]+\/(?!contract$|index$)/.test(from),
      ),
    ).toEqual([]);
  });
});

describe("persona data", () => {
  it("is reached through the scope: whoever knows its tables does not know the store", () => {
    const knows = (file: string, what: string) =>
      imports.some((one) => one.file === file && one.from === what && !one.typeOnly);
    const both = sources.filter(
      (file) =>
        inside(file, "lib", "app") &&
        !isTest(file) &&
        knows(file, "db/schema/chat") &&
        /\bstore\(\)\.(db|sqlite)\b|\bdb\b.*= store\(\)/.test(textOf(file)),
    );
    expect(both).toEqual([]);
    expect(
      offenders(
        ({ file, from }) => !inside(file, "db") && (from === "db/schema" || from === "db/schema/index"),
      ),
    ).toEqual([]);
  });
});

describe("the environment", () => {
  it("is read in one place", () => {
    const readers = sources.filter(
      (file) =>
        !isTest(file) &&
        /process\.env\.(?!NEXT_RUNTIME|NODE_ENV|AUTH_TRUST_HOST)|process\.env[^.]/.test(textOf(file)),
    );
    expect(readers).toEqual(["lib/env.ts"]);
  });
});

it("every noun's internals stay its own: others use its verbs and views", () => {
  const crossing = imports.filter(
    ({ file, from }) =>
      noun(file) &&
      noun(from) &&
      noun(file) !== noun(from) &&
      noun(file) !== "ports" &&
      noun(from) !== "ports",
  );
  const shared =
    /^lib\/(auth\/|chat\/(model|turns|export|context|feel|reply-of)$|personas\/(view|to-view|current|available|schemas|write|export|avatar-files)$|chat\/(view|to-view|tokens)$|safety\/|memory\/(ready|recall|facts|background|view|export|conversation|count-loss)$|account\/(schemas|settings)$|voice\/(cache|view|forget|given|keep|limits|own-voice|status)$)/;
  expect(
    crossing.filter(({ from }) => !shared.test(from)).map(({ file, from }) => `${file} -> ${from}`),
  ).toEqual([]);
});
