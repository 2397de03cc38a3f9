import { describe, expect, it, vi } from "vitest";
import { changeSettings } from "@/db/settings";
import { aPersona, aScope, aUser, freshStore, systemPersona } from "@/db/testing";
import { builtIn } from "@/lib/ports/speech";
import { speak } from "./speak";

const here = () => new AbortController().signal;
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe("without a provider", () => {
  it("a persona speaks in its own built-in voice", async () => {
    const store = freshStore();
    const answer = await speak(await aScope(store, aUser(store), systemPersona(store)), "Hello.", here());
    expect(answer.headers.get("x-voice-source")).toBe("builtin");
    expect(answer.headers.get("x-voice-fallback")).toBeNull();
    expect(answer.headers.get("content-type")).toBe("audio/wav");
    const bytes = await bytesOf(answer);
    expect(bytes.subarray(0, 4).toString()).toBe("RIFF");
    expect(answer.headers.get("content-length")).toBe(String(bytes.length));
  });

  it("a persona speaks to one listener, whatever persona it is", async () => {
    const store = freshStore();
    const user = aUser(store);
    const said = vi.spyOn(builtIn(), "speak");
    for (const name of ["Isabella", "Alex"])
      await bytesOf(await speak(await aScope(store, user, systemPersona(store, name)), "Hello you.", here()));
    expect(said.mock.calls.map(([{ listener }]) => listener)).toEqual([user.id, user.id]);
    said.mockRestore();
  });

  it("two personas sound different, and each always the same", async () => {
    const store = freshStore();
    const user = aUser(store);
    const say = async (name: string) =>
      bytesOf(await speak(await aScope(store, user, systemPersona(store, name)), "Hello.", here()));
    const [isabella, alex, again] = [await say("Isabella"), await say("Alex"), await say("Isabella")];
    expect(isabella.equals(alex)).toBe(false);
    expect(isabella.equals(again)).toBe(true);
  });

  it("a voice of a provider that is not there falls back, and says so", async () => {
    const store = freshStore();
    const user = aUser(store);
    const persona = aPersona(store, user, { voiceId: "21m00Tcm4TlvDq8ikWAM" });
    const answer = await speak(await aScope(store, user, persona), "Hello.", here());
    expect(answer.headers.get("x-voice-source")).toBe("builtin");
    expect(answer.headers.get("x-voice-fallback")).toBe("not_connected");
  });

  it("the user's own choice comes before the persona's", async () => {
    const store = freshStore();
    const user = aUser(store);
    changeSettings(store, user.id, { voiceOverride: "builtin:crisp-male" });
    const persona = aPersona(store, user, { voiceId: "builtin:calm-male" });
    const scope = await aScope(store, user, persona);
    expect((await speak(scope, "Hello.", here())).headers.get("x-voice-source")).toBe("override");
  });
});

it.each(["…", "🙂🙂", "*** --- !!!"])("refuses %s: there is nothing to say", async (text) => {
  const store = freshStore();
  const scope = await aScope(store, aUser(store), systemPersona(store));
  await expect(speak(scope, text, here())).rejects.toMatchObject({ status: 422 });
});

it("says that the built-in voices read English only", async () => {
  const store = freshStore();
  const scope = await aScope(store, aUser(store), systemPersona(store));
  await expect(speak(scope, "おはようございます", here())).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining("English"),
  });
});
