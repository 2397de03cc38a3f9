import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { LEGACY_SYSTEM, legacyFile, legacyUser } from "@/db/testing/legacy";
import { recording } from "@/e2e/fixtures/recording";

const folder = () => mkdtempSync(join(tmpdir(), "ensemble-import-"));
const options = (dataDir: string) => ({
  encoding: "utf8" as const,
  env: { NODE_ENV: "production" as const, PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir },
});
const command = (dataDir: string, ...rest: string[]) =>
  spawnSync(process.execPath, ["scripts/import-legacy.mjs", ...rest], options(dataDir));

/** Accounts with long histories, so that there is time to be killed in. */
const long = () =>
  legacyFile("before", {
    users: [1, 2, 3, 4].map((id) => legacyUser(id)),
    persona_profiles: LEGACY_SYSTEM,
    chat_messages: Array.from({ length: 20_000 }, (_, index) => ({
      id: index + 1,
      user_id: (index % 4) + 1,
      role: index % 2 ? "assistant" : "user",
      content: `message ${index}`,
      persona: ["Luna", "Bella", "MAYA"][index % 3],
      timestamp: `2025-09-10 10:${String(index % 60).padStart(2, "0")}:00.000000`,
    })),
  });

const contents = (dataDir: string) => {
  const sqlite = new Database(join(dataDir, "app.db"), { readonly: true });
  const rows = (sql: string) => sqlite.prepare(sql).all();
  const found = {
    users: rows("select email, role, is_disabled from users order by email"),
    personas: rows("select name, is_archive, external_id from persona_profiles order by owner_key, name"),
    messages: rows(
      `select u.email, p.name, m.role, m.content, m.timestamp, m.external_id from chat_messages m
       join users u on u.id = m.user_id join persona_profiles p on p.id = m.persona_id order by m.external_id`,
    ),
    faults: sqlite.pragma("foreign_key_check"),
  };
  sqlite.close();
  return found;
};

describe("npm run import:legacy", () => {
  it("ends the same after having been killed half-way", { timeout: 120_000 }, async () => {
    const file = long();
    const [straight, killed] = [folder(), folder()];
    expect(command(straight, file).status).toBe(0);
    const child = spawn(process.execPath, ["scripts/import-legacy.mjs", file], {
      ...options(killed),
      stdio: "ignore",
    });
    const ended = new Promise((done) => child.on("exit", done));
    const done = () => {
      try {
        const sqlite = new Database(join(killed, "app.db"), { readonly: true, fileMustExist: true });
        const found = sqlite.prepare("select count(*) from legacy_accounts").pluck().get() as number;
        sqlite.close();
        return found;
      } catch {
        return 0;
      }
    };
    while (done() < 1 && child.exitCode === null) await sleep(5);
    child.kill("SIGKILL");
    await ended;
    const accounts = done();
    // Whoever was brought by then was brought whole.
    const half = contents(killed);
    expect(half.messages).toHaveLength(accounts * 5_000);
    expect(accounts).toBeLessThan(4);
    expect(command(killed, file).status).toBe(0);
    expect(contents(killed)).toEqual(contents(straight));
  });

  it("changes nothing in a rehearsal, and reports what it would do", { timeout: 60_000 }, () => {
    const [dataDir, file] = [folder(), long()];
    const report = join(folder(), "report.json");
    const { status, stdout } = command(
      dataDir,
      file,
      "--dry-run",
      "--alias",
      "Bella=Isabella",
      "--report",
      report,
    );
    expect(status).toBe(0);
    expect(stdout).toContain("✅ Migrated 20,000 chat messages");
    expect(stdout).toContain("nothing was changed");
    expect(contents(dataDir)).toMatchObject({ users: [], messages: [] });
    const written = JSON.parse(readFileSync(report, "utf8"));
    expect(written).toMatchObject({ dry_run: true, adds_up: true });
    expect(written.tables).toContainEqual(
      expect.objectContaining({ table: "chat_messages", read: 20_000, imported: 20_000, archived: 0 }),
    );
  });

  it("says in a sentence what it cannot do, and fails", { timeout: 60_000 }, () => {
    const dataDir = folder();
    for (const [args, words] of [
      [[], "Say which file"],
      [["--frobnicate", "x"], "--frobnicate"],
      [["nothing.db"], "There is no file"],
      [["nothing.db", "--alias", "Bella"], "An alias is OLD=NEW"],
      [["package.json"], "not a SQLite database"],
      [["package.json", "--voices-consented"], "--voices-consented needs --files"],
    ] as [string[], string][]) {
      const { status, stderr } = command(dataDir, ...args);
      expect(status, words).toBe(1);
      expect(stderr).toContain(words);
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  it("brings recordings only on the statement that their speakers agreed", { timeout: 60_000 }, () => {
    const [dataDir, uploads] = [folder(), folder()];
    writeFileSync(join(uploads, "me.wav"), recording(2));
    const file = legacyFile("migrated", {
      users: [legacyUser(1)],
      persona_profiles: [{ id: 7, name: "Coach", user_id: 1, custom_voice_url: "voices/me.wav" }],
    });
    const count = () => {
      const sqlite = new Database(join(dataDir, "app.db"), { readonly: true });
      const found = sqlite.prepare("select count(custom_voice_url) from persona_profiles").pluck().get();
      sqlite.close();
      return found;
    };
    const rehearsed = command(dataDir, file, "--files", uploads, "--voices-consented", "--dry-run");
    expect(rehearsed.stdout).toContain("✅ Migrated 1 voice recording\n");
    expect(count()).toBe(0);
    const without = command(dataDir, file, "--files", uploads);
    expect(without.stdout).toContain("--files and --voices-consented");
    expect([without.status, count()]).toEqual([0, 0]);
    const brought = command(dataDir, file, "--files", uploads, "--voices-consented");
    expect(brought.stdout).toContain("voice_recordings: read 1, imported 1");
    expect([brought.status, count()]).toEqual([0, 1]);
    const again = command(dataDir, file, "--files", uploads, "--voices-consented", "--dry-run");
    expect(again.stdout).toMatch(/voice_recordings: read 1, imported 0, .*already here 1, refused 0/);
  });

  it("does not run beside a server on the same data", { timeout: 60_000 }, () => {
    const dataDir = folder();
    const lock = new Database(join(dataDir, "app.db.lock"));
    lock.pragma("locking_mode = EXCLUSIVE");
    lock.exec("begin exclusive");
    const { status, stderr } = command(dataDir, legacyFile("before", { users: [legacyUser(1)] }));
    lock.close();
    expect(status).toBe(1);
    expect(stderr).toContain("Ensemble is running with this data folder. Stop it");
  });
});
