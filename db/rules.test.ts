import type Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { shapeFaults } from "./shape";
import {
  intact,
  mutant,
  withoutAutoincrement,
  withoutCheck,
  withoutKey,
  withoutTrigger,
} from "./testing/mutant";

/** Two users, Ann (1) with persona 101 and Ben (2) with persona 102; Isabella (1) and Alex (2) are the system's. */
const PEOPLE = `
  insert into users (id, name, email, email_key) values (1, 'Ann', 'ann@x.test', 'ann@x.test'), (2, 'Ben', 'ben@x.test', 'ben@x.test');
  insert into persona_profiles (id, name, name_key, is_custom, user_id) values (101, 'Hers', 'hers', 1, 1), (102, 'His', 'his', 1, 2);
  insert into bonds (user_id, persona_id, owner_key) values (1, 1, 0), (1, 2, 0), (1, 101, 1), (2, 1, 0), (2, 102, 2);`;
const TALK = `
  insert into conversation_memories (id, user_id, persona_id) values (11, 1, 1), (12, 1, 2), (13, 2, 1);
  insert into chat_messages (id, user_id, persona_id, role, content) values
    (21, 1, 1, 'user', 'to Isabella'), (22, 1, 2, 'user', 'to Alex'), (23, 2, 1, 'user', 'from Ben'), (24, 1, 1, 'assistant', 'reply');`;

/** A fact of Ann's with Isabella (31) and one of hers with Alex (32); a preference with Isabella (41). */
const FACTS = `insert into memory_facts (id, user_id, persona_id, content, category) values (31, 1, 1, 'x', 'home'), (32, 1, 2, 'y', 'home');`;
const LIKES = `insert into user_preferences (id, user_id, persona_id, category, key) values (41, 1, 1, 'food', 'likes');`;
/** A voice of Ann's persona. */
const VOICE = `insert into persona_voices
  (user_id, persona_id, file, content_type, bytes, duration_ms, sample_sha256, consented_at, consent_version, state, tag)
  values (1, 101, 'f', 't', 1, 1, 'h', 'c', 'v', 'kept', 't');`;

type Rule = { rule: string; cut: (sql: string) => string; crossing: string; shape?: boolean };

const RULES: Rule[] = [
  {
    rule: "nobody bonds with another user's persona under the owner's key",
    cut: withoutCheck("bonds_owner_is_system_or_self"),
    crossing: "insert into bonds (user_id, persona_id, owner_key) values (1, 102, 2)",
  },
  {
    rule: "nobody bonds with another user's persona under their own key",
    cut: withoutKey("bonds", "owner_key", "persona_id"),
    crossing: "insert into bonds (user_id, persona_id, owner_key) values (1, 102, 1)",
  },
  {
    rule: "nobody bonds with another user's persona as if it were the system's",
    cut: withoutKey("bonds", "owner_key", "persona_id"),
    crossing: "insert into bonds (user_id, persona_id, owner_key) values (1, 102, 0)",
  },
  {
    rule: "no user stands for the system",
    cut: withoutCheck("users_id_positive"),
    crossing: "insert into users (id, name, email, email_key) values (0, 'x', 'x', 'x')",
  },
  {
    rule: "a custom persona has an owner",
    cut: withoutCheck("persona_profiles_custom_has_owner"),
    crossing: "insert into persona_profiles (name, name_key, is_custom) values ('x', 'x', 1)",
  },
  {
    rule: "a persona of the system has none",
    cut: withoutCheck("persona_profiles_custom_has_owner"),
    crossing: "insert into persona_profiles (name, name_key, is_custom, user_id) values ('x', 'x', 0, 1)",
  },
  ...["conversation_memories", "chat_messages", "user_preferences", "current_personas"].map((table) => ({
    rule: `no row of ${table} without a bond`,
    cut: withoutKey(table, "user_id", "persona_id"),
    crossing: {
      conversation_memories: "insert into conversation_memories (user_id, persona_id) values (1, 102)",
      chat_messages:
        "insert into chat_messages (user_id, persona_id, role, content) values (1, 102, 'user', 'x')",
      user_preferences:
        "insert into user_preferences (user_id, persona_id, category, key) values (1, 102, 'a', 'b')",
      current_personas: "insert into current_personas (user_id, persona_id) values (1, 102)",
    }[table] as string,
    shape: true,
  })),
  {
    rule: "a message is of a conversation with the same persona",
    cut: withoutKey("chat_messages", "user_id", "persona_id", "memory_id"),
    crossing:
      "insert into chat_messages (user_id, persona_id, memory_id, role, content) values (1, 1, 12, 'user', 'x')",
  },
  {
    rule: "a message is of a conversation of the same user",
    cut: withoutKey("chat_messages", "user_id", "persona_id", "memory_id"),
    crossing: "update chat_messages set memory_id = 13 where id = 21",
  },
  {
    rule: "a reply is a message of the same bond",
    cut: withoutKey("replies", "user_id", "persona_id", "message_id"),
    crossing: "insert into replies (user_id, persona_id, message_id, reply_to) values (1, 1, 22, 21)",
  },
  {
    rule: "a reply answers a message of the same bond",
    cut: withoutKey("replies", "user_id", "persona_id", "reply_to"),
    crossing: "insert into replies (user_id, persona_id, message_id, reply_to) values (1, 1, 24, 23)",
  },
  {
    rule: "a context belongs to a message of the same bond",
    cut: withoutKey("reply_contexts", "user_id", "persona_id", "message_id"),
    crossing: `insert into reply_contexts (user_id, persona_id, message_id, message_ids, memory_ids, preference_ids, system_prompt_hash, model, tokens)
      values (1, 1, 22, '[]', '[]', '[]', '', '', 0)`,
    shape: true,
  },
  {
    rule: "a persona never changes its owner, even without a bond",
    cut: withoutTrigger("persona_profiles_identity"),
    crossing: `insert into persona_profiles (id, name, name_key, is_custom, user_id) values (103, 'New', 'new', 1, 1);
      update persona_profiles set user_id = 2 where id = 103`,
  },
  {
    rule: "a persona never becomes the system's",
    cut: withoutTrigger("persona_profiles_identity"),
    crossing: `insert into persona_profiles (id, name, name_key, is_custom, user_id) values (103, 'New', 'new', 1, 1);
      update persona_profiles set user_id = null, is_custom = 0 where id = 103`,
  },
  {
    rule: "a bond never changes hands",
    cut: withoutTrigger("bonds_identity"),
    crossing: `insert into bonds (user_id, persona_id, owner_key) values (1, 3, 0);
      update bonds set user_id = 2 where user_id = 1 and persona_id = 3`,
    shape: true,
  },
  {
    rule: "an empty conversation never moves to another persona",
    cut: withoutTrigger("conversation_memories_identity"),
    crossing: "update conversation_memories set persona_id = 2 where id = 11",
    shape: true,
  },
  {
    rule: "a message never moves to another user",
    cut: withoutTrigger("chat_messages_identity"),
    crossing: "update chat_messages set user_id = 2 where id = 21",
    shape: true,
  },
  {
    rule: "a preference never moves to another persona",
    cut: withoutTrigger("user_preferences_identity"),
    crossing: `insert into user_preferences (user_id, persona_id, category, key) values (1, 1, 'a', 'b');
      update user_preferences set persona_id = 2`,
    shape: true,
  },
  {
    rule: "a reply's link never moves",
    cut: withoutTrigger("replies_identity"),
    crossing: `insert into replies (user_id, persona_id, message_id, reply_to) values (1, 1, 24, 21);
      insert into chat_messages (id, user_id, persona_id, role, content) values (25, 1, 1, 'user', 'more');
      update replies set reply_to = 25`,
    shape: true,
  },
  {
    rule: "a context never moves to another reply",
    cut: withoutTrigger("reply_contexts_identity"),
    crossing: `insert into reply_contexts (user_id, persona_id, message_id, message_ids, memory_ids, preference_ids, system_prompt_hash, model, tokens)
        values (1, 1, 24, '[]', '[]', '[]', '', '', 0);
      update reply_contexts set message_id = 21`,
    shape: true,
  },
  {
    rule: "a user's choice of persona never becomes another user's",
    cut: withoutTrigger("current_personas_identity"),
    crossing: `insert into current_personas (user_id, persona_id) values (1, 1); update current_personas set user_id = 2`,
    shape: true,
  },
  {
    rule: "no fact without a bond",
    cut: withoutKey("memory_facts", "user_id", "persona_id"),
    crossing: "insert into memory_facts (user_id, persona_id, content, category) values (1, 102, 'x', 'y')",
    shape: true,
  },
  {
    rule: "a source is of a fact of the same bond",
    cut: withoutKey("memory_sources", "user_id", "persona_id", "fact_id"),
    crossing: `${FACTS} insert into memory_sources (user_id, persona_id, fact_id, message_id) values (1, 1, 32, 21)`,
  },
  {
    rule: "a fact comes from messages of the same persona",
    cut: withoutKey("memory_sources", "user_id", "persona_id", "message_id"),
    crossing: `${FACTS} insert into memory_sources (user_id, persona_id, fact_id, message_id) values (1, 1, 31, 22)`,
  },
  {
    rule: "a fact comes from messages of the same user",
    cut: withoutKey("memory_sources", "user_id", "persona_id", "message_id"),
    crossing: `${FACTS} insert into memory_sources (user_id, persona_id, fact_id, message_id) values (1, 1, 31, 23)`,
  },
  {
    rule: "what is replaced is a fact of the same bond",
    cut: withoutKey("memory_successions", "user_id", "persona_id", "fact_id"),
    crossing: `${FACTS} insert into memory_successions (user_id, persona_id, fact_id, superseded_by) values (1, 1, 32, 31)`,
  },
  {
    rule: "what replaces it too",
    cut: withoutKey("memory_successions", "user_id", "persona_id", "superseded_by"),
    crossing: `${FACTS} insert into memory_successions (user_id, persona_id, fact_id, superseded_by) values (1, 1, 31, 32)`,
  },
  {
    rule: "a preference comes from messages of the same bond",
    cut: withoutKey("preference_sources", "user_id", "persona_id", "message_id"),
    crossing: `${LIKES} insert into preference_sources (user_id, persona_id, preference_id, message_id) values (1, 1, 41, 22)`,
  },
  {
    rule: "a preference's source is of a preference of the same bond",
    cut: withoutKey("preference_sources", "user_id", "persona_id", "preference_id"),
    crossing: `${LIKES} insert into preference_sources (user_id, persona_id, preference_id, message_id) values (1, 2, 41, 22)`,
  },
  {
    rule: "a vector is of a message of the same bond",
    cut: withoutKey("message_vectors", "user_id", "persona_id", "message_id"),
    crossing:
      "insert into message_vectors (user_id, persona_id, message_id, model, vector) values (1, 1, 22, 'm', x'00')",
    shape: true,
  },
  {
    rule: "a fact never moves to another persona",
    cut: withoutTrigger("memory_facts_identity"),
    crossing: `${FACTS} update memory_facts set persona_id = 2 where id = 31`,
    shape: true,
  },
  {
    rule: "a fact's source never becomes another message",
    cut: withoutTrigger("memory_sources_identity"),
    crossing: `${FACTS} insert into memory_sources (user_id, persona_id, fact_id, message_id) values (1, 1, 31, 21);
      update memory_sources set message_id = 24`,
    shape: true,
  },
  {
    rule: "a succession never names another fact",
    cut: withoutTrigger("memory_successions_identity"),
    crossing: `${FACTS} insert into memory_facts (id, user_id, persona_id, content, category) values (33, 1, 1, 'z', 'home');
      insert into memory_successions (user_id, persona_id, fact_id, superseded_by) values (1, 1, 31, 33);
      update memory_successions set superseded_by = 31`,
    shape: true,
  },
  {
    rule: "a preference's source never becomes another message",
    cut: withoutTrigger("preference_sources_identity"),
    crossing: `${LIKES} insert into preference_sources (user_id, persona_id, preference_id, message_id) values (1, 1, 41, 21);
      update preference_sources set message_id = 24`,
    shape: true,
  },
  {
    rule: "a vector never becomes another message's",
    cut: withoutTrigger("message_vectors_identity"),
    crossing: `insert into message_vectors (user_id, persona_id, message_id, model, vector) values (1, 1, 21, 'm', x'00');
      update message_vectors set message_id = 24`,
    shape: true,
  },
  {
    rule: "no voice without a bond",
    cut: withoutKey("persona_voices", "user_id", "persona_id"),
    crossing: `delete from bonds where user_id = 1 and persona_id = 101; ${VOICE}`,
    shape: true,
  },
  {
    rule: "only the owner gives a persona a voice",
    cut: withoutTrigger("persona_voices_own"),
    crossing: VOICE.replace("101", "1"),
  },
  {
    rule: "a voice never moves to another persona",
    cut: withoutTrigger("persona_voices_identity"),
    crossing: `${VOICE} update persona_voices set persona_id = 1`,
    shape: true,
  },
  {
    rule: "nothing is said in an archive",
    cut: withoutTrigger("chat_messages_archive"),
    crossing: `update persona_profiles set is_archive = 1 where id = 101;
      insert into chat_messages (user_id, persona_id, role, content) values (1, 101, 'user', 'x')`,
  },
  {
    rule: "an account of an import stays the account it became",
    cut: withoutTrigger("legacy_accounts_identity"),
    crossing: `insert into legacy_sources (id) values (1);
      insert into legacy_accounts (source_id, legacy_id, user_id) values (1, 1, 1);
      update legacy_accounts set user_id = 2`,
  },
  {
    rule: "a user's number never changes",
    cut: withoutTrigger("users_identity"),
    crossing:
      "insert into users (id, name, email, email_key) values (9, 'x', 'x', 'x'); update users set id = 10 where id = 9",
  },
  {
    rule: "a session never changes hands",
    cut: withoutTrigger("sessions_identity"),
    crossing:
      "insert into sessions (id, user_id, expires_at) values ('s', 1, ''); update sessions set user_id = 2",
  },
  {
    rule: "a provider's account never changes hands",
    cut: withoutTrigger("oauth_accounts_identity"),
    crossing:
      "insert into oauth_accounts (provider, provider_account_id, user_id) values ('g', 'x', 1); update oauth_accounts set user_id = 2",
  },
  {
    rule: "settings never change hands",
    cut: withoutTrigger("user_settings_identity"),
    crossing: "insert into user_settings (user_id) values (1); update user_settings set user_id = 2",
  },
];

const prepared = (sqlite: Database.Database) => {
  sqlite.exec(PEOPLE + TALK);
  return sqlite;
};

describe("the database itself refuses", () => {
  it.each(RULES)("$rule", ({ cut, crossing }) => {
    expect(() => prepared(intact()).exec(crossing)).toThrow(
      /constraint failed|immutable|read-only|only the owner/i,
    );
    // The crossing is real: without the rule it goes through.
    expect(() => prepared(mutant(cut)).exec(crossing)).not.toThrow();
  });

  it("gives a deleted persona's number to nobody", () => {
    const next = (sqlite: Database.Database) => {
      sqlite.exec("delete from persona_profiles where id = 102");
      sqlite.exec(
        "insert into persona_profiles (name, name_key, is_custom, user_id) values ('New', 'new', 1, 1)",
      );
      return sqlite.prepare("select max(id) as id from persona_profiles").get() as { id: number };
    };
    expect(next(prepared(intact())).id).toBe(103);
    expect(next(prepared(mutant(withoutAutoincrement("persona_profiles")))).id).toBe(102);
  });
});

describe("the shape test", () => {
  it("finds nothing to complain about", () => {
    expect(shapeFaults(intact())).toEqual([]);
  });

  it.each(RULES.filter(({ shape }) => shape))("notices when this is taken away: $rule", ({ cut }) => {
    expect(shapeFaults(mutant(cut))).not.toEqual([]);
  });

  it("notices a new table of persona data without the rules", () => {
    const sqlite = intact();
    sqlite.exec(`create table notes (id integer primary key, persona_id integer references persona_profiles (id));
      create table scraps (id integer primary key autoincrement, user_id integer not null, persona_id integer not null,
        message_id integer references chat_messages (id) on delete set null)`);
    expect(shapeFaults(sqlite)).toEqual([
      "notes: has no user_id",
      "notes: persona_id can be null",
      "notes: reuses ids",
      "notes: hangs on no bond",
      "notes: refers to a persona past the bond",
      "notes: lets a row change hands",
      "scraps: hangs on no bond",
      "scraps: refers to chat_messages without both columns",
      "scraps: outlives its chat_messages",
      "scraps: lets a row change hands",
    ]);
  });
});

describe("what is deleted is gone everywhere", () => {
  const SCOPED = [
    "bonds",
    "conversation_memories",
    "chat_messages",
    "replies",
    "reply_contexts",
    "user_preferences",
    "current_personas",
    "memory_facts",
    "memory_sources",
    "memory_successions",
    "preference_sources",
    "message_vectors",
  ];
  const FULL = `
    insert into replies (user_id, persona_id, message_id, reply_to) values (1, 1, 24, 21);
    insert into reply_contexts (user_id, persona_id, message_id, message_ids, memory_ids, preference_ids, system_prompt_hash, model, tokens)
      values (1, 1, 24, '[21]', '[]', '[]', '', '', 0);
    insert into user_preferences (user_id, persona_id, category, key) values (1, 1, 'a', 'b');
    insert into current_personas (user_id, persona_id) values (1, 1);
    insert into memory_facts (id, user_id, persona_id, content, category) values (31, 1, 1, 'x', 'home'), (33, 1, 1, 'y', 'home');
    insert into memory_sources (user_id, persona_id, fact_id, message_id) values (1, 1, 31, 21);
    insert into memory_successions (user_id, persona_id, fact_id, superseded_by) values (1, 1, 31, 33);
    insert into preference_sources (user_id, persona_id, preference_id, message_id)
      select 1, 1, id, 21 from user_preferences where user_id = 1 and persona_id = 1;
    insert into message_vectors (user_id, persona_id, message_id, model, vector) values (1, 1, 21, 'm', x'00');`;
  const rows = (sqlite: Database.Database, where: string) =>
    SCOPED.map(
      (table) => sqlite.prepare(`select count(*) as n from ${table} where ${where}`).get() as { n: number },
    ).map(({ n }) => n);

  it("with the persona", () => {
    const sqlite = prepared(intact());
    sqlite.exec(`${FULL} delete from persona_profiles where id = 1`);
    expect(rows(sqlite, "persona_id = 1").every((n) => n === 0)).toBe(true);
    expect(rows(sqlite, "user_id = 1").reduce((a, b) => a + b)).toBeGreaterThan(0);
  });

  it("with the user, and nobody else's rows with them", () => {
    const sqlite = prepared(intact());
    const before = rows(sqlite, "user_id = 2");
    sqlite.exec(`${FULL} delete from users where id = 1`);
    expect(rows(sqlite, "user_id = 1").every((n) => n === 0)).toBe(true);
    expect(rows(sqlite, "user_id = 2")).toEqual(before);
    expect(sqlite.prepare("select count(*) as n from persona_profiles where id = 101").get()).toEqual({
      n: 0,
    });
  });
});

describe("forgetting a message", () => {
  const ids = (sqlite: Database.Database) =>
    (sqlite.prepare("select id from memory_facts order by id").all() as { id: number }[]).map(({ id }) => id);
  const learned = () => {
    const sqlite = prepared(intact());
    sqlite.exec(`insert into memory_facts (id, user_id, persona_id, content, category, is_manual)
        values (31, 1, 1, 'from one', 'home', 0), (33, 1, 1, 'from two', 'home', 0), (34, 1, 1, 'by hand', 'home', 1);
      insert into memory_sources (user_id, persona_id, fact_id, message_id)
        values (1, 1, 31, 21), (1, 1, 33, 21), (1, 1, 33, 24), (1, 1, 34, 21);
      insert into memory_successions (user_id, persona_id, fact_id, superseded_by) values (1, 1, 33, 31);
      ${LIKES} insert into preference_sources (user_id, persona_id, preference_id, message_id) values (1, 1, 41, 21);`);
    return sqlite;
  };

  it("takes along what came from it alone, and leaves what has another source or was written by hand", () => {
    const sqlite = learned();
    sqlite.exec("delete from chat_messages where id = 21");
    expect(ids(sqlite)).toEqual([33, 34]);
    expect(sqlite.prepare("select count(*) as n from user_preferences").get()).toEqual({ n: 0 });
  });

  it("lets a replaced fact stand again when the newer one goes", () => {
    const sqlite = learned();
    sqlite.exec("delete from chat_messages where id = 21");
    expect(sqlite.prepare("select count(*) as n from memory_successions").get()).toEqual({ n: 0 });
  });
});
