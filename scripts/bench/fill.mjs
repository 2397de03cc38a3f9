import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { texts } from "./texts.mjs";

/** The users the bench knows by number. Everybody else follows them. */
export const SMALL = { userId: 1, messages: 1_000 };
export const LARGE = { userId: 2, messages: 100_000 };
export const MIDDLE = { userId: 3, messages: 10_000 };
const KNOWN = [SMALL, LARGE, MIDDLE];
const FIRST_OTHER = 4;
export const OTHERS = 10_000;

/** These histories are with one persona, so that nothing but their length differs. */
export const PERSONA = 1;
const PERSONAS = 6;

const MINUTE = 60_000;
const SINCE = 3 * 365 * 24 * 60 * MINUTE;
/** The known users talk twenty messages at a time, whatever the others do meanwhile; pauses in minutes. */
const TALK = 20;
const PAUSE = 70;
const TEXTS = texts(20_000);

/**
 * The built-in embedding model with what is embedded of a message, as lib/memory/embed-pending.ts names them, the length
 * of its vectors, and how many a message has: that of the whole and those of two sentences.
 */
const EMBEDDING = { model: "builtin:use-lite-1, by sentence", width: 512, parts: 3 };

/** The other users' numbers, from the `from`th on. */
export const others = (from, many) => Array.from({ length: many }, (_, index) => FIRST_OTHER + from + index);

/**
 * Fills a migrated database: users with 1,000, 10,000 and 100,000 messages, and `messages` of 10,000 others, all
 * written in one stream as time goes by, so that nobody's messages lie side by side. Returns how many there are.
 */
export function fill(file, messages) {
  const sqlite = new Database(file);
  sqlite.pragma("journal_mode = MEMORY");
  sqlite.pragma("synchronous = OFF");
  sqlite.pragma("foreign_keys = ON");
  sqlite.pragma("cache_size = -512000");
  sqlite.transaction(() => {
    people(sqlite, messages > 0 ? OTHERS : 0);
    const indexes = setAside(sqlite);
    write(sqlite, messages);
    for (const { sql } of indexes) sqlite.exec(sql);
  })();
  const { total } = sqlite.prepare("select count(*) as total from chat_messages").get();
  sqlite.close();
  return total;
}

function people(sqlite, many) {
  const user = sqlite.prepare("insert into users (id, name, email, email_key) values (?, ?, ?, ?)");
  const bond = sqlite.prepare("insert into bonds (user_id, persona_id, owner_key) values (?, ?, 0)");
  for (const id of [...KNOWN.map(({ userId }) => userId), ...others(0, many)]) {
    const address = `person-${id}@example.test`;
    user.run(id, "Robin", address, address);
    bond.run(id, personaOf(id));
  }
}

/** Whom a user talks to. */
export const personaOf = (userId) => (userId < FIRST_OTHER ? PERSONA : (userId % PERSONAS) + 1);

/** Building an index once is many times quicker than keeping it up row by row; the unique ones stay. */
function setAside(sqlite) {
  const indexes = sqlite
    .prepare(
      "select name, sql from sqlite_master where type = 'index' and tbl_name in ('chat_messages', 'message_vectors') and sql like 'CREATE INDEX%'",
    )
    .all();
  for (const { name } of indexes) sqlite.exec(`drop index "${name}"`);
  return indexes;
}

/** Writes the messages as they are once memory has done its work on them, so that none is done meanwhile. */
function write(sqlite, messages) {
  const insert = sqlite.prepare(
    `insert into chat_messages (user_id, persona_id, role, content, timestamp, vector_model, learned_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
  );
  const embed = sqlite.prepare(
    "insert into message_vectors (user_id, persona_id, message_id, model, vector) values (?, ?, ?, ?, ?)",
  );
  const total = KNOWN.reduce((sum, known) => sum + known.messages, messages);
  const start = Date.now() - SINCE;
  const done = new Map();
  for (let index = 0; index < total; index++) {
    const [userId, turn] = next(done, (index + 1) / total, messages);
    const text = TEXTS[(index * 7_919) % TEXTS.length];
    const minutes = userId < FIRST_OTHER ? turn + PAUSE * Math.floor(turn / TALK) : index;
    const timestamp = new Date(start + minutes * MINUTE).toISOString().replace("Z", "000Z");
    const role = turn % 2 ? "assistant" : "user";
    const persona = personaOf(userId);
    const { model } = EMBEDDING;
    const { lastInsertRowid: id } = insert.run(userId, persona, role, text, timestamp, model, timestamp);
    if (userId < FIRST_OTHER) embed.run(userId, persona, id, model, vectors(text));
  }
}

/** Unit vectors in the form of lib/memory/vectors.ts, from the text's own bits: equal texts mean the same. */
function vectors(text) {
  const { width, parts } = EMBEDDING;
  const packed = Buffer.alloc(1 + parts * (4 + width));
  packed.writeUInt8(parts, 0);
  for (let part = 0; part < parts; part += 1) {
    const start = 1 + part * (4 + width);
    packed.writeFloatLE(1 / Math.sqrt(width) / 74, start);
    for (let at = 0; at < width; at += 64)
      createHash("sha512")
        .update(`${part}:${at}:${text}`)
        .digest()
        .copy(packed, start + 4 + at);
  }
  return packed;
}

/** Whose message is due, when `share` of all are to be written, and its place in their talk. */
function next(done, share, messages) {
  const due = KNOWN.find((known) => countOf(done, known.userId) < Math.floor(known.messages * share));
  const whose = due ?? (countOf(done, FIRST_OTHER) === messages ? LARGE : null);
  if (whose) return [whose.userId, count(done, whose.userId)];
  const at = count(done, FIRST_OTHER);
  return [FIRST_OTHER + (at % OTHERS), Math.floor(at / OTHERS)];
}

const countOf = (done, whose) => done.get(whose) ?? 0;

/** How many there were before one more. */
function count(done, whose) {
  const before = countOf(done, whose);
  done.set(whose, before + 1);
  return before;
}
