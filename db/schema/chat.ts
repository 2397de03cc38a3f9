import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  real,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { bondColumns, flag, id, instant, jsonIds, nowSql } from "./columns";
import { bonds } from "./personas";

/** One stretch of talk and what was distilled from it. */
export const conversationMemories = sqliteTable(
  "conversation_memories",
  {
    id: id(),
    ...bondColumns(),
    sessionId: text("session_id"),
    startedAt: instant("started_at").notNull().default(nowSql),
    lastUpdated: instant("last_updated"),
    summary: text("summary"),
    keyTopics: text("key_topics"),
    userMood: text("user_mood"),
    importantFacts: text("important_facts"),
    messageCount: integer("message_count").notNull().default(0),
    tokensUsed: integer("tokens_used").notNull().default(0),
    /** Nothing is learned from an incognito conversation. */
    isIncognito: flag("is_incognito").notNull().default(false),
    /** How many messages it had when its summary was last made. */
    digestedCount: integer("digested_count").notNull().default(0),
    /** The last message of it that a language model was shown to learn from. */
    studiedId: integer("studied_id").notNull().default(0),
    /** Where an imported conversation came from. */
    externalId: text("external_id"),
  },
  (t) => [
    foreignKey({
      name: "conversation_memories_bond",
      columns: [t.userId, t.personaId],
      foreignColumns: [bonds.userId, bonds.personaId],
    }).onDelete("cascade"),
    unique("conversation_memories_key").on(t.userId, t.personaId, t.id),
    index("conversation_memories_newest").on(t.userId, t.personaId, t.startedAt, t.id),
    index("conversation_memories_undigested")
      .on(t.lastUpdated)
      .where(sql`message_count <> digested_count and is_incognito = 0`),
    uniqueIndex("conversation_memories_imported_once")
      .on(t.userId, t.personaId, t.externalId)
      .where(sql`external_id is not null`),
  ],
);

export const chatMessages = sqliteTable(
  "chat_messages",
  {
    id: id(),
    ...bondColumns(),
    memoryId: integer("memory_id"),
    role: text("role", { enum: ["user", "assistant"] }).notNull(),
    content: text("content").notNull(),
    timestamp: instant("timestamp").notNull().default(nowSql),
    tokens: integer("tokens").notNull().default(0),
    model: text("model"),
    hasCrisisKeywords: flag("has_crisis_keywords").notNull().default(false),
    sentiment: text("sentiment", { enum: ["positive", "neutral", "negative"] }),
    status: text("status", { enum: ["complete", "streaming", "interrupted", "error"] })
      .notNull()
      .default("complete"),
    /** The sentence the user was shown when a reply failed. */
    error: text("error"),
    /** The sender's own id: the same one again never stores twice. */
    clientMessageId: text("client_message_id"),
    /** Where an imported message came from: the same one again is skipped. */
    externalId: text("external_id"),
    /** The embedding model its vector was made with; null while it waits for one. */
    vectorModel: text("vector_model"),
    /** When facts were looked for in it; null while it waits. */
    learnedAt: instant("learned_at"),
    /** What was learned from it was forgotten by hand: it is never learned from again. */
    isUnlearned: flag("is_unlearned").notNull().default(false),
    /** Up to where a reply was heard when the user cut in by voice; null where they did not. */
    heardUntil: integer("heard_until"),
  },
  (t) => [
    foreignKey({
      name: "chat_messages_bond",
      columns: [t.userId, t.personaId],
      foreignColumns: [bonds.userId, bonds.personaId],
    }).onDelete("cascade"),
    foreignKey({
      name: "chat_messages_conversation",
      columns: [t.userId, t.personaId, t.memoryId],
      foreignColumns: [conversationMemories.userId, conversationMemories.personaId, conversationMemories.id],
    }).onDelete("cascade"),
    unique("chat_messages_key").on(t.userId, t.personaId, t.id),
    index("chat_messages_newest").on(t.userId, t.personaId, t.timestamp, t.id),
    index("chat_messages_by_conversation")
      .on(t.userId, t.personaId, t.memoryId)
      .where(sql`memory_id is not null`),
    uniqueIndex("chat_messages_sent_once")
      .on(t.userId, t.personaId, t.clientMessageId)
      .where(sql`client_message_id is not null`),
    uniqueIndex("chat_messages_imported_once")
      .on(t.userId, t.personaId, t.externalId)
      .where(sql`external_id is not null`),
    index("chat_messages_without_vector").on(t.userId, t.personaId, t.id).where(sql`vector_model is null`),
    index("chat_messages_unlearned")
      .on(t.userId, t.personaId, t.timestamp, t.id)
      .where(sql`learned_at is null and role = 'user'`),
    index("chat_messages_streaming").on(t.status).where(sql`status = 'streaming'`),
    check("chat_messages_role_known", sql`${t.role} in ('user', 'assistant')`),
    check(
      "chat_messages_status_known",
      sql`${t.status} in ('complete', 'streaming', 'interrupted', 'error')`,
    ),
    check(
      "chat_messages_sentiment_known",
      sql`${t.sentiment} is null or ${t.sentiment} in ('positive', 'neutral', 'negative')`,
    ),
  ],
);

/** Which reply answers which message. A row of its own, so that forgetting one does not take the other along. */
export const replies = sqliteTable(
  "replies",
  {
    ...bondColumns(),
    messageId: integer("message_id").primaryKey(),
    replyTo: integer("reply_to").notNull(),
  },
  (t) => [
    foreignKey({
      name: "replies_message",
      columns: [t.userId, t.personaId, t.messageId],
      foreignColumns: [chatMessages.userId, chatMessages.personaId, chatMessages.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "replies_question",
      columns: [t.userId, t.personaId, t.replyTo],
      foreignColumns: [chatMessages.userId, chatMessages.personaId, chatMessages.id],
    }).onDelete("cascade"),
    unique("replies_one_each").on(t.userId, t.personaId, t.replyTo),
    index("replies_by_message").on(t.userId, t.personaId, t.messageId),
  ],
);

/** What the model was shown for a reply: kept beside it, so that isolation can be looked up. */
export const replyContexts = sqliteTable(
  "reply_contexts",
  {
    ...bondColumns(),
    messageId: integer("message_id").primaryKey(),
    messageIds: jsonIds("message_ids").notNull(),
    memoryIds: jsonIds("memory_ids").notNull(),
    preferenceIds: jsonIds("preference_ids").notNull(),
    /** The conversations whose summaries were shown. */
    conversationIds: jsonIds("conversation_ids").notNull().default([]),
    systemPromptHash: text("system_prompt_hash").notNull(),
    model: text("model").notNull(),
    tokens: integer("tokens").notNull(),
  },
  (t) => [
    foreignKey({
      name: "reply_contexts_message",
      columns: [t.userId, t.personaId, t.messageId],
      foreignColumns: [chatMessages.userId, chatMessages.personaId, chatMessages.id],
    }).onDelete("cascade"),
    index("reply_contexts_by_message").on(t.userId, t.personaId, t.messageId),
  ],
);

export const userPreferences = sqliteTable(
  "user_preferences",
  {
    id: id(),
    ...bondColumns(),
    category: text("category").notNull(),
    key: text("key").notNull(),
    value: text("value"),
    confidence: real("confidence").notNull().default(1),
    learnedFrom: text("learned_from"),
    firstObserved: instant("first_observed").notNull().default(nowSql),
    lastConfirmed: instant("last_confirmed").notNull().default(nowSql),
    timesObserved: integer("times_observed").notNull().default(1),
  },
  (t) => [
    foreignKey({
      name: "user_preferences_bond",
      columns: [t.userId, t.personaId],
      foreignColumns: [bonds.userId, bonds.personaId],
    }).onDelete("cascade"),
    unique("user_preferences_key").on(t.userId, t.personaId, t.category, t.key),
    unique("user_preferences_row").on(t.userId, t.personaId, t.id),
    check("user_preferences_confidence_range", sql`${t.confidence} between 0 and 1`),
    check("user_preferences_observed", sql`${t.timesObserved} >= 1`),
  ],
);
