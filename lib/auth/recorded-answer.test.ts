import { describe, expect, it } from "vitest";
import { RecordedAnswer } from "./recorded-answer";

describe("what next-auth answers", () => {
  it("is passed on, cookies and all", async () => {
    const answer = new RecordedAnswer().status(200);
    answer.setHeader("Set-Cookie", ["a=1", "b=2"]).json({ csrfToken: "t" });
    const response = answer.response();
    expect([response.status, await response.json()]).toEqual([200, { csrfToken: "t" }]);
    expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  it("is a refusal in the contract's shape where a password was wrong, with next-auth's url beside it", async () => {
    const answer = new RecordedAnswer().status(401);
    answer.json({ url: "http://localhost:3000/sign-in?error=CredentialsSignin" });
    const response = answer.response();
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      error: { code: "unauthorized", message: "That e-mail address and password do not belong together." },
      url: "http://localhost:3000/sign-in?error=CredentialsSignin",
    });
  });

  it.each([400, 405, 500])("is 400 in the contract's shape when it was %i", async (status) => {
    const answer = new RecordedAnswer().status(status);
    answer.send("Error: a stack trace, a page of HTML, anything");
    const response = answer.response();
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { code: "invalid", message: "This sign-in request could not be read." },
    });
  });
});
