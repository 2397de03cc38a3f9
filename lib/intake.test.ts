import { expect, it } from "vitest";
import { z } from "zod";
import { validate } from "./intake";

const body = z.object({ voice_override: z.string().nullable() });
const send = (json: unknown) =>
  validate(
    { about: "A test's.", body, answers: {} },
    new Request("http://here/", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(json),
    }),
    {},
  );

it.each([
  [[], "", "The body must be a JSON object."],
  [{ voice_override: 3 }, "voice_override", "voice_override must be text."],
  [{}, "voice_override", "voice_override is missing."],
])("refuses %j in a sentence, without the validator's words", async (json, path, message) => {
  await expect(send(json)).rejects.toMatchObject({ status: 400, message, issues: [{ path, message }] });
});

it("gives what is valid", async () => {
  expect((await send({ voice_override: null })).body).toEqual({ voice_override: null });
});
