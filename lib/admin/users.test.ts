import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chatMessages } from "@/db/schema/chat";
import { setInstallationSetting } from "@/db/settings";
import { aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { startLanguageModel } from "@/e2e/stand-ins/language-model.mjs";
import { LOCAL_MODEL } from "@/lib/chat/model";
import { say } from "@/lib/chat/say";
import { runningTurn } from "@/lib/chat/turns";
import { changeUser } from "./users";

let model: Awaited<ReturnType<typeof startLanguageModel>>;
beforeAll(async () => {
  model = await startLanguageModel();
});
afterAll(() => model.close());

describe("an account that is disabled", () => {
  it("hears no more of a reply under way, and finds what was said so far", async () => {
    const store = freshStore();
    setInstallationSetting(store, LOCAL_MODEL, JSON.stringify({ baseUrl: model.url, model: "stand-in" }));
    const admin = { ...aUser(store, { role: "admin" }), sessionId: "" };
    const user = { ...aUser(store), sessionId: "" };
    const scope = await aScope(store, user, systemPersona(store));
    const { turn } = await say(scope, user, { content: "[[mode:hold]] talk on" });
    await changeUser(admin, user.id, { disabled: true });
    await turn?.finished;
    expect(runningTurn(scope)).toBeUndefined();
    const [, reply] = await scope.list(chatMessages, { limit: 2 });
    expect(reply?.status).toBe("interrupted");
  });
});
