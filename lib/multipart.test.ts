import { describe, expect, it } from "vitest";
import { FILE_BYTES, readForm } from "./multipart";

const BOUNDARY = "edge";
const type = { "content-type": `multipart/form-data; boundary=${BOUNDARY}` };
const field = (name: string, value: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fileHead = (name: string, filename: string) =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"; filename="${filename}"\r\ncontent-type: image/png\r\n\r\n`;
const END = `\r\n--${BOUNDARY}--\r\n`;

/** A form that arrives in chunks, without a length. It may break off before its end. */
function arriving(chunks: (string | Uint8Array)[], cut = false): Request {
  const encoder = new TextEncoder();
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(out) {
      const chunk = chunks[next];
      next += 1;
      if (chunk !== undefined) out.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
      else if (cut) out.error(new Error("connection lost"));
      else out.close();
    },
  });
  return new Request("http://x/", { method: "POST", headers: type, body, duplex: "half" } as RequestInit);
}
const refusal = (request: Request) =>
  readForm(request, ["avatar"]).then(
    () => "taken",
    (error) => error.status,
  );

describe("a form", () => {
  it("brings its fields and the file that is asked for", async () => {
    const form = await readForm(
      arriving([field("name", "Žofie 🦊"), fileHead("avatar", "é.png"), "bytes", END]),
      ["avatar"],
    );
    expect(form.fields).toEqual({ name: "Žofie 🦊" });
    expect(form.files.avatar).toEqual({ data: Buffer.from("bytes"), filename: "é.png" });
  });

  it("is refused when a field says two things, whichever comes first", async () => {
    for (const [first, second] of [
      ["false", "true"],
      ["true", "false"],
      ["", "true"],
    ] as const)
      expect(
        await refusal(arriving([field("consent", first), field("consent", second), END.trimStart()])),
      ).toBe(400);
    const same = await readForm(
      arriving([field("consent", "true"), field("consent", "true"), END.trimStart()]),
      [],
    );
    expect(same.fields).toEqual({ consent: "true" });
  });

  it("may bring other files, which are read past, and an empty file field, which is none", async () => {
    const form = await readForm(
      arriving([fileHead("other", "x.png"), "bytes\r\n", fileHead("avatar", ""), END]),
      ["avatar"],
    );
    expect(form.files).toEqual({});
  });

  it("takes a file of ten megabytes, and refuses one byte more while it streams", async () => {
    const megabyte = new Uint8Array(1024 * 1024);
    const ten = Array.from({ length: 10 }, () => megabyte);
    const form = await readForm(arriving([fileHead("avatar", "x.png"), ...ten, END]), ["avatar"]);
    expect(form.files.avatar?.data.length).toBe(FILE_BYTES);
    expect(await refusal(arriving([fileHead("avatar", "x.png"), ...ten, "x", END]))).toBe(413);
    expect(
      await refusal(
        arriving([fileHead("avatar", "x.png"), ...Array.from({ length: 40 }, () => megabyte), END]),
      ),
    ).toBe(413);
  });

  it("is refused by its length before it is read", async () => {
    const request = new Request("http://x/", {
      method: "POST",
      headers: { ...type, "content-length": "99999999" },
      body: "x",
    });
    expect(await refusal(request)).toBe(413);
  });

  it("that breaks off, or was never whole, is refused in words", async () => {
    expect(await refusal(arriving([fileHead("avatar", "x.png"), "half"], true))).toBe(400);
    expect(await refusal(arriving([fileHead("avatar", "x.png"), "half"]))).toBe(400);
    expect(await refusal(arriving(["nothing of a form"]))).toBe(400);
    const headers = { "content-type": "multipart/form-data" };
    expect(await refusal(new Request("http://x/", { method: "POST", headers, body: "x" }))).toBe(400);
  });

  it("with a flood of fields, or an endless one, is refused", async () => {
    expect(await refusal(arriving([...Array.from({ length: 60 }, (_, i) => field(`f${i}`, "x")), END]))).toBe(
      400,
    );
    expect(await refusal(arriving([field("name", "x".repeat(300_000)), END]))).toBe(413);
  });
});
