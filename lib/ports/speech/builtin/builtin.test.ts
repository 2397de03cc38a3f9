import { describe, expect, it } from "vitest";
import { builtInSpeech } from ".";
import { pieces } from "./pieces";
import { readable } from "./readable";
import { BUILT_IN_VOICES } from "./voices";
import { closedWav } from "./wav";

const speech = builtInSpeech();

async function said(text: string, given: { voice?: string; speed?: number } = {}) {
  const { audio, length, contentType } = await speech.speak({
    voice: "builtin:warm-female",
    text,
    speed: 1,
    ...given,
  });
  const bytes = new Uint8Array(await new Response(audio).arrayBuffer());
  return { bytes, length, contentType, view: new DataView(bytes.buffer) };
}
/** Seconds of a WAV, by its own rate. */
const seconds = ({ bytes, view }: Awaited<ReturnType<typeof said>>) =>
  (bytes.length - 44) / 2 / view.getUint32(24, true);

describe("the built-in voices", () => {
  it("are eight, and no two sound the same", async () => {
    const all = new Set<string>();
    for (const { id } of BUILT_IN_VOICES) {
      const { bytes } = await said("Good morning.", { voice: id });
      all.add(Buffer.from(bytes).toString("base64"));
    }
    expect(all.size).toBe(8);
  });

  it("say a sentence as a WAV of its exact length", async () => {
    const wav = await said("Hello there, how are you?");
    expect(wav.contentType).toBe("audio/wav");
    expect(wav.length).toBe(wav.bytes.length);
    expect(wav.view.getUint32(40, true)).toBe(wav.bytes.length - 44);
    expect(seconds(wav)).toBeGreaterThan(1);
    expect(seconds(wav)).toBeLessThan(4);
  });

  it("speak faster and slower when told", async () => {
    const lasting = async (speed: number) => seconds(await said("Hello there, how are you?", { speed }));
    const usual = await lasting(1);
    expect(await lasting(0.7)).toBeGreaterThan(usual * 1.25);
    expect(await lasting(1.2)).toBeLessThan(usual * 0.9);
  });

  it("stream a long text piece by piece, and its length can be set afterwards", async () => {
    const long = "This is one of many sentences, and it is told in its own time. ".repeat(8);
    const { audio, length } = await speech.speak({ voice: "builtin:crisp-male", text: long, speed: 1 });
    expect(length).toBeUndefined();
    const chunks: Uint8Array[] = [];
    for await (const chunk of audio as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
    expect(chunks.length).toBe(9);
    const whole = closedWav(new Uint8Array(Buffer.concat(chunks)));
    expect(new DataView(whole.buffer).getUint32(40, true)).toBe(whole.length - 44);
  });

  it("survive the texts that took Node's own WASI down", async () => {
    for (const text of ["1".repeat(240), `${"Hello there, how are you? ".repeat(40)}`, "x".repeat(240)])
      expect((await said(text)).bytes.length).toBeGreaterThan(1_000);
  }, 60_000);

  it("read nothing as an option of the engine", async () => {
    expect((await said("-voice list")).bytes.length).toBeGreaterThan(1_000);
  });

  it("stop when the listener has gone", async () => {
    const leaving = new AbortController();
    const text = "One sentence of many that nobody is going to hear to its end. ".repeat(6);
    const { audio } = await speech.speak({
      voice: "builtin:crisp-male",
      text,
      speed: 1,
      signal: leaving.signal,
    });
    leaving.abort();
    await expect(new Response(audio).arrayBuffer()).rejects.toThrow("aborted");
  });

  it.each(["日本語です", "🙂", "Привет, как дела?", "Καλημέρα, Ann"])(
    "refuse %s with a reason",
    async (text) => {
      await expect(said(text)).rejects.toMatchObject({ reason: "unreadable", of: "text" });
    },
  );

  it("know no voice but their own", async () => {
    await expect(said("Hello.", { voice: "builtin:nobody" })).rejects.toMatchObject({
      reason: "voice_not_found",
    });
  });
});

it("reads accents and typographic signs in their plain form", () => {
  expect(readable("“Café” – naïve… 5 €")).toBe('"Cafe" , naive... 5 euros');
});

it("cuts a text into pieces the engine says at once, and loses no letter", () => {
  const text = `Short. ${"word ".repeat(60)}end, ${"x".repeat(300)}!`;
  const cut = pieces(text);
  expect(Math.max(...cut.map((piece) => piece.length))).toBeLessThanOrEqual(120);
  expect(cut.join("").replace(/\W/g, "")).toBe(text.replace(/\W/g, ""));
});
