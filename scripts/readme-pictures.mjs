// Takes the pictures of README.md anew, from the built app with a talk made up for them: `node scripts/readme-pictures.mjs`.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import Database from "better-sqlite3";
import sharp from "sharp";
import { signIn } from "./bench/people.mjs";
import { CHROMIUM_FLAGS, findChromium } from "./steps/chromium.mjs";
import { MACHINE } from "./steps/machine.mjs";
import { prepare } from "./steps/prepare.mjs";
import { inProject } from "./steps/project.mjs";
import { startServer } from "./steps/server.mjs";

const SECRET = "for the pictures only, never for people";
const MINUTE = 60_000;
const PERSONA = "Luna";
const TALK = [
  ["user", "I want to write a short story for my niece's birthday. She loves lighthouses and hates endings."],
  [
    "assistant",
    "A story that refuses to end, for someone who minds when things do. I like her already.\n\nThree doors we could open:\n\n1. **The keeper who writes letters** to ships that haven't been built yet.\n2. **A light that remembers** every face it has ever crossed.\n3. **The last page, missing on purpose**, so she has to write it.\n\nWhich one tugs at you?",
  ],
  ["user", "The third! She turns eight on Saturday. Could the lighthouse be called Marguerite?"],
  [
    "assistant",
    'Marguerite it is: tall, a little vain about her stripes, and afraid of the quiet after midnight.\n\n> "Nobody had ever asked the lighthouse what *she* was looking for."\n\nShall that be the first line? Then we have until Saturday to not finish it.',
  ],
];

/** The talk, as if it had just been had; Luna is whom the user talks to now. */
function tell(file) {
  const sqlite = new Database(file);
  const { id } = sqlite.prepare("select id from persona_profiles where name = ?").get(PERSONA);
  sqlite
    .prepare("insert into users (id, name, email, email_key, role) values (1, 'Robin', ?, ?, 'user')")
    .run("robin@example.com", "robin@example.com");
  sqlite.prepare("insert into bonds (user_id, persona_id, owner_key) values (1, ?, 0)").run(id);
  sqlite.prepare("insert into current_personas (user_id, persona_id) values (1, ?)").run(id);
  const add = sqlite.prepare(
    "insert into chat_messages (user_id, persona_id, role, content, timestamp, model) values (1, ?, ?, ?, ?, ?)",
  );
  const start = Date.now() - (TALK.length + 2) * MINUTE;
  TALK.forEach(([role, content], index) => {
    const timestamp = new Date(start + index * MINUTE).toISOString().replace("Z", "000Z");
    add.run(id, role, content, timestamp, role === "assistant" ? "llama3.2" : null);
  });
  sqlite.close();
}

async function take(browser, url, { cookie }, { path, to, viewport }) {
  const [name, value] = cookie.split("=");
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 2,
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.goto(url + path, { waitUntil: "networkidle" });
  const picture = await page.screenshot();
  const { size } = await sharp(picture)
    .resize(viewport.width * 1.5)
    .webp({ quality: 82, effort: 6 })
    .toFile(inProject(".github", to));
  console.log(`.github/${to}  ${(size / 1024).toFixed(0)} KB`);
  await context.close();
}

await prepare();
const place = realpathSync(mkdtempSync(join(tmpdir(), "ensemble-pictures-")));
const env = {
  ...MACHINE,
  NEXTAUTH_SECRET: SECRET,
  // Never asked: it keeps the note on scripted replies away.
  OPENAI_BASE_URL: "http://127.0.0.1:9/v1",
  OPENAI_MODEL: "llama3.2",
};
let server = await startServer({ dataDir: place, env });
await server.stop();
tell(join(place, "app.db"));
const headers = (await signIn(join(place, "app.db"), SECRET, [1])).get(1);
server = await startServer({ dataDir: place, env });
const browser = await chromium.launch({ args: CHROMIUM_FLAGS, executablePath: findChromium() ?? undefined });
try {
  mkdirSync(inProject(".github"), { recursive: true });
  const viewport = { width: 1120, height: 760 };
  await take(browser, server.url, headers, { path: "/chat", to: "chat.webp", viewport });
  await take(browser, server.url, headers, { path: "/users/personas", to: "personas.webp", viewport });
} finally {
  await browser.close();
  await server.stop();
  rmSync(place, { recursive: true, force: true });
}
process.exit(0);
