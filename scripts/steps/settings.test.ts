import { join } from "node:path";
import { expect, it } from "vitest";
import { PROJECT } from "./project.mjs";
import { readSettings } from "./settings.mjs";

it("has the documented defaults", () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: "127.0.0.1",
    dataDir: join(PROJECT, "data"),
    databaseUrl: undefined,
    databaseFolder: join(PROJECT, "data"),
  });
  expect(readSettings({ PORT: "", HOST: "", DATA_DIR: "", DATABASE_URL: "" })).toEqual(readSettings({}));
});

it("makes relative paths absolute and keeps absolute ones", () => {
  expect(readSettings({ DATA_DIR: "here/data" }).dataDir).toBe(join(PROJECT, "here/data"));
  expect(readSettings({ DATA_DIR: "/srv/data" }).dataDir).toBe("/srv/data");
  const relative = readSettings({ DATABASE_URL: "file:./my db/a.db" });
  expect(relative.databaseUrl).toBe(new URL(`file://${PROJECT}/my db/a.db`).href);
  expect(relative.databaseFolder).toBe(join(PROJECT, "my db"));
  for (const url of ["file:/srv/a.db", "file:///srv/a.db"])
    expect(readSettings({ DATABASE_URL: url })).toMatchObject({ databaseUrl: url, databaseFolder: "/srv" });
});

it("refuses a database that is not built in", () => {
  expect(() => readSettings({ DATABASE_URL: "postgres://user:secret@x/y" })).toThrow(
    /^DATABASE_URL must.*"postgres:" is not/,
  );
});

it("refuses a port that is none", () => {
  for (const PORT of ["http", "70000", "-1", "3000.5"])
    expect(() => readSettings({ PORT }), PORT).toThrow(`"${PORT}" is not`);
});
