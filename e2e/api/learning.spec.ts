import type { MemoriesView } from "../../lib/memory/view";
import type { Person } from "../fixtures/person";
import { personaNamed, say } from "../fixtures/talk";
import { expect, test } from "./fixtures";

const knownTo = async ({ api }: Person, id: number): Promise<MemoriesView> =>
  (await api.get(`/api/personas/${id}/memories`)).json();
const shownFor = async ({ api }: Person, id: number, messageId: number) =>
  (await api.get(`/api/personas/${id}/messages/${messageId}/context`)).json();

test("what one persona is told it learns, with the message it came from, and no other ever has it", async ({
  person,
}) => {
  const [isabella, alex] = [
    await personaNamed(person.api, "Isabella"),
    await personaNamed(person.api, "Alex"),
  ];
  const { user_message } = await say(person.api, isabella.id, "My sister Ana lives in Lisbon");
  const ana = async () =>
    (await knownTo(person, isabella.id)).facts.find(({ content }) => /Ana.*Lisbon/.test(content));
  await expect.poll(ana, { timeout: 30_000 }).toMatchObject({ source_message_ids: [user_message.id] });
  await expect
    .poll(async () => (await knownTo(person, isabella.id)).summary, { timeout: 30_000 })
    .toContain("Your sister Ana lives in Lisbon");

  const next = await say(person.api, isabella.id, "Where should I travel?");
  const fact = await ana();
  expect((await shownFor(person, isabella.id, next.message.id)).memory_ids).toContain(fact?.id);

  const other = await say(person.api, alex.id, "Where does my sister Ana live?");
  expect((await shownFor(person, alex.id, other.message.id)).memory_ids).toEqual([]);
  expect(await knownTo(person, alex.id)).toMatchObject({ facts: [], preferences: [] });
});
