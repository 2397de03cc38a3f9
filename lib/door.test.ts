import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aUser, freshStore } from "@/db/testing";
import { userRoute } from "./door";

const session = vi.hoisted(() => ({ user: null as null | { id: number } }));
vi.mock("./auth/session", () => ({ currentUser: async () => session.user }));

const verb = vi.fn(() => Response.json({ ok: true }));
const route = userRoute({ about: "A test's.", answers: {} }, verb);
const ask = (headers: Record<string, string>) =>
  route(
    new Request("http://localhost/api/x", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", ...headers },
    }),
    { params: Promise.resolve({}) },
  );

beforeEach(() => {
  session.user = aUser(freshStore());
});
afterEach(() => verb.mockClear());

it("A tab of another account does nothing for the one that is signed in", async () => {
  const answer = await ask({ "x-ensemble-account": String(Number(session.user?.id) + 1) });
  expect(answer.status).toBe(409);
  expect((await answer.json()).error).toMatchObject({
    code: "conflict",
    message: expect.stringContaining("Reload"),
  });
  expect(verb).not.toHaveBeenCalled();
});

it("A tab of the account itself, and a program that names none, are let in", async () => {
  expect((await ask({ "x-ensemble-account": String(session.user?.id) })).status).toBe(200);
  expect((await ask({})).status).toBe(200);
});
