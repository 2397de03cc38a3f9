import { describe, expect, it } from "vitest";
import { answerAudio } from "./serve-audio";

const audio = Buffer.from("0123456789");
const ask = (headers: Record<string, string> = {}) =>
  answerAudio(new Request("http://here/", { headers }), audio, "audio/wav");

describe("audio that is asked for in parts", () => {
  it.each([
    ["bytes=0-3", "0123", "bytes 0-3/10"],
    ["bytes=4-", "456789", "bytes 4-9/10"],
    ["bytes=-2", "89", "bytes 8-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
  ])("%s", async (range, part, told) => {
    const answer = ask({ range });
    expect(answer.status).toBe(206);
    expect(answer.headers.get("content-range")).toBe(told);
    expect(await answer.text()).toBe(part);
  });

  it("says when there is no such part", () => {
    for (const range of ["bytes=10-", "bytes=99-100", "bytes=-0"]) {
      expect(ask({ range }).status).toBe(416);
      expect(ask({ range }).headers.get("content-range")).toBe("bytes */10");
    }
  });

  it.each(["bytes=3-1", "lines=1-2", "bytes=0-1,3-4", "bytes=-", "x"])("ignores %s", async (range) => {
    const answer = ask({ range });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe("0123456789");
  });

  it("gives no part of another version, and nothing to whoever has it", () => {
    const etag = ask().headers.get("etag") ?? "";
    expect(ask({ range: "bytes=0-1", "if-range": '"old"' }).status).toBe(200);
    expect(ask({ range: "bytes=0-1", "if-range": etag }).status).toBe(206);
    expect(ask({ "if-none-match": etag }).status).toBe(304);
  });
});
