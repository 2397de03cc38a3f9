// `node scripts/set-password.mjs ADDRESS`: sets the password of an account, for whoever runs the server, and ends its
// sessions. Reads the password from the terminal, or a line from standard input.
import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { withDotenv } from "./steps/dotenv.mjs";
import { giveUp, Problem } from "./steps/problem.mjs";
import { PROJECT } from "./steps/project.mjs";
import { readSettings } from "./steps/settings.mjs";

const LEAST = 8;
const MOST = 256;

function databaseFile() {
  const { databaseUrl, dataDir } = readSettings(withDotenv(PROJECT));
  const file = databaseUrl ? fileURLToPath(databaseUrl) : `${dataDir}/app.db`;
  if (!existsSync(file))
    throw new Problem(`There is no database at ${file}. Set DATA_DIR or DATABASE_URL as for npm start.`);
  return file;
}

/** Asks without showing what is typed. */
async function ask(question) {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  const answer = await lines.question("");
  lines.close();
  process.stderr.write("\n");
  return answer;
}

async function main([address]) {
  if (!address) throw new Problem("Say whose: node scripts/set-password.mjs ADDRESS");
  const { default: Database } = await import("better-sqlite3");
  const { hash } = await import("@node-rs/argon2");
  const sqlite = new Database(databaseFile());
  sqlite.pragma("busy_timeout = 5000");
  const key = address.normalize("NFKC").trim().toLowerCase().normalize("NFC");
  const user = sqlite.prepare("select id from users where email_key = ?").get(key);
  if (!user) throw new Problem(`There is no account with the address ${address}.`);
  const password = await ask(`New password for ${address}: `);
  if (password.length < LEAST || password.length > MOST)
    throw new Problem(`A password has ${LEAST} to ${MOST} characters. Nothing was changed.`);
  const stored = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  sqlite.transaction(() => {
    sqlite.prepare("update users set password_hash = ? where id = ?").run(stored, user.id);
    sqlite.prepare("delete from sessions where user_id = ?").run(user.id);
  })();
  sqlite.close();
  console.log("The password is set, and the account is signed out everywhere.");
}

main(process.argv.slice(2)).catch(giveUp);
