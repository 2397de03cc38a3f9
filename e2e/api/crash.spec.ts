import { randomUUID } from "node:crypto";
import { database } from "../fixtures/database";
import { speak, textUpTo } from "../fixtures/listen";
import { newcomer } from "../fixtures/newcomer";
import type { Person } from "../fixtures/person";
import { historyOf, personasOf, say } from "../fixtures/talk";
import { expect, type OwnServer, test } from "./fixtures";

test.describe.configure({ timeout: 120_000 });

type Sent = { person: Person; personaId: number; id: string; acknowledged: boolean };
type Row = { id: number; user_id: number; persona_id: number; status: string; content: string };

const SENDS = 24;

/** Sends 24 messages at once, of two people to three personas each, and kills the server after the nth answer. */
async function crashDuringSends(server: OwnServer, people: Person[], personas: number[], after: number) {
  let acknowledged = 0;
  let killed: Promise<unknown> | undefined;
  const sends = Array.from({ length: SENDS }, async (_, n): Promise<Sent> => {
    const person = people[n % people.length] as Person;
    const personaId = personas[n % personas.length] as number;
    const id = randomUUID();
    const sent = { person, personaId, id, acknowledged: false };
    try {
      const body = { content: `[[slow:20x10]] ${id}`, client_message_id: id };
      const { response } = await speak(person, personaId, body);
      sent.acknowledged = response.status === 200;
      if (++acknowledged === after) killed = server.kill();
      await response.text();
    } catch {
      // The server went away: what it had not acknowledged it may have forgotten.
    }
    return sent;
  });
  const all = await Promise.all(sends);
  await killed;
  return all;
}

test("a killed server keeps every message it acknowledged, once", async ({ serve }) => {
  let server = await serve();
  const { dataDir, port } = server;
  const people = [await newcomer(server, "Robin"), await newcomer(server, "Kim")];
  const [first] = people;
  const personas = (await personasOf((first as Person).api)).slice(0, 3).map(({ id }) => id);
  const data = database(dataDir);
  const rowsOf = (id: string) =>
    data.rows<Row>("select * from chat_messages where role = 'user' and client_message_id = ?", id);
  const sent: Sent[] = [];

  for (const after of [3, 11, SENDS]) {
    sent.push(...(await crashDuringSends(server, people, personas, after)));
    server = await serve({ dataDir, port });
    expect(data.faults()).toEqual(["ok"]);
    expect(data.rows("select id from chat_messages where status = 'streaming'")).toEqual([]);
    for (const { id, person, personaId, acknowledged } of sent) {
      const rows = rowsOf(id);
      expect(rows.length).toBeLessThanOrEqual(1);
      if (acknowledged) expect(rows).toMatchObject([{ user_id: person.id, persona_id: personaId }]);
    }
  }
  expect(sent.filter(({ acknowledged }) => acknowledged).length).toBeGreaterThanOrEqual(3 + 11 + SENDS);
  expect(data.rows("select id from chat_messages where status = 'interrupted'").length).toBeGreaterThan(0);

  data.forgetBudgets();
  const again = await Promise.all(
    sent.map(({ person, personaId, id }) => say(person.api, personaId, `[[slow:20x10]] ${id}`, id)),
  );
  for (const [n, { user_message, message }] of again.entries()) {
    const { id, acknowledged } = sent[n] as Sent;
    expect(rowsOf(id).map((row) => row.id)).toEqual([user_message.id]);
    expect(message.content).toMatch(/^word1 /);
    expect(["complete", "interrupted"], `acknowledged: ${acknowledged}`).toContain(message.status);
  }
  expect(new Set(again.map(({ message }) => message.id)).size).toBe(sent.length);
  const counts = data.rows<{ role: string; n: number }>(
    "select role, count(*) n from chat_messages group by role",
  );
  expect(Object.fromEntries(counts.map(({ role, n }) => [role, n]))).toEqual({
    user: sent.length,
    assistant: sent.length,
  });
  expect(data.faults()).toEqual(["ok"]);
});

test("Ctrl-C keeps what a running reply has said, and ends without a fault", async ({ serve }) => {
  const server = await serve();
  const person = await newcomer(server);
  const [persona] = await personasOf(person.api);
  const { parts } = await speak(person, persona?.id ?? 0, { content: "[[slow:50x400]]" });
  const heard = await textUpTo(parts, 20);
  const waiting = await speak(person, persona?.id ?? 0, { content: "[[slow:50x400]] and this as well" });
  expect(waiting.response.status).toBe(200);
  expect(await server.stop("SIGINT")).toBe(0);

  const data = database(server.dataDir);
  const replies = data.rows<Row>("select * from chat_messages where role = 'assistant' order by id");
  expect(replies.map(({ status }) => status)).toEqual(["interrupted", "interrupted"]);
  expect(replies[0]?.content.startsWith(heard.trimEnd())).toBe(true);
  expect(data.faults()).toEqual(["ok"]);

  const { dataDir, port } = server;
  await serve({ dataDir, port });
  const { messages } = await historyOf(person.api, persona?.id ?? 0);
  expect(messages.filter(({ role }) => role === "user")).toHaveLength(2);
  expect((await say(person.api, persona?.id ?? 0, "hello again")).message.status).toBe("complete");
});

test("a second server on the same data folder is refused in a sentence", async ({ serve }) => {
  const { dataDir } = await serve();
  await expect(serve({ dataDir })).rejects.toThrow(/already running/);
});
