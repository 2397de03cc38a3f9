import { beforeEach, describe, expect, it, vi } from "vitest";
import { addTemporaryPersona, sweepTemporaryPersonas } from "@/db/isolation";
import { listBonded, listPersonas } from "@/db/personas";
import { chatMessages, replies, replyContexts } from "@/db/schema/chat";
import type { Store } from "@/db/store";
import { aPersona, aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { isolationReport } from "./report";

vi.mock("@/lib/ports/embeddings", () => ({ embedder: () => null }));

let store: Store;
let user: ReturnType<typeof aUser> & { sessionId: string };
beforeEach(() => {
  store = freshStore();
  user = { ...aUser(store), sessionId: "" };
});

const rows = () =>
  ["persona_profiles", "bonds", "chat_messages", "memory_facts", "memory_sources", "user_preferences"].map(
    (table) => (store.sqlite.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n,
  );
const talk = async (persona = systemPersona(store)) => {
  const scope = await aScope(store, user, persona);
  return scope.atomic((tx) => {
    const question = tx.add(chatMessages, { role: "user", content: "hello" });
    const reply = tx.add(chatMessages, { role: "assistant", content: "hi" });
    tx.add(replies, { messageId: reply.id, replyTo: question.id });
    return { question, reply };
  });
};
const shown = async (messageIds: number[], reply: { id: number }, persona = systemPersona(store)) =>
  (await aScope(store, user, persona)).atomic((tx) => {
    const rest = { memoryIds: [], preferenceIds: [], systemPromptHash: "", model: "m", tokens: 1 };
    tx.add(replyContexts, { messageId: reply.id, messageIds, ...rest });
  });

describe("an isolation report", () => {
  it("finds nothing where all is well, and leaves nothing behind", async () => {
    const { question, reply } = await talk();
    await shown([question.id], reply);
    await talk(aPersona(store, user));
    const before = rows();
    const report = await isolationReport(user);
    expect(report).toMatchObject({
      ok: true,
      personas: 5,
      canaries: { planted: 3, leaked: 0 },
      database: { violations: 0 },
      contexts: { replies_checked: 1, foreign_rows: 0 },
    });
    expect(report.database.rules).toBeGreaterThan(20);
    expect(rows()).toEqual(before);
  });

  it("finds a row that was shown to the wrong persona", async () => {
    const alex = systemPersona(store, "Alex");
    const secret = await talk(alex);
    const { question, reply } = await talk();
    await shown([question.id, secret.question.id], reply);
    expect(await isolationReport(user)).toMatchObject({ ok: false, contexts: { foreign_rows: 1 } });
  });

  it("finds a rule that somebody took away", async () => {
    store.sqlite.exec("drop trigger chat_messages_identity");
    expect(await isolationReport(user)).toMatchObject({ ok: false, database: { violations: 1 } });
  });

  it("hides its personas while it runs, and what a killed one left is swept", async () => {
    addTemporaryPersona(store, user.id, "Isolation check left");
    expect(listPersonas(store, user.id, { limit: 50 }).map(({ name }) => name)).not.toContain(
      "Isolation check left",
    );
    expect(sweepTemporaryPersonas(store)).toBe(1);
  });
});

describe("isolation reports asked for at once", () => {
  it("are one, and disturb nobody", async () => {
    await talk();
    const reports = await Promise.all([1, 2, 3].map(() => isolationReport(user)));
    expect(reports.every(({ ok }) => ok)).toBe(true);
    expect(new Set(reports.map(({ checked_at }) => checked_at)).size).toBe(1);
  });

  it("show none of their personas to an export meanwhile", async () => {
    const own = aPersona(store, user);
    const temporary = addTemporaryPersona(store, user.id, "Isolation check");
    expect(listBonded(store, user.id)).toContain(own.id);
    expect(listBonded(store, user.id)).not.toContain(temporary.id);
  });
});
