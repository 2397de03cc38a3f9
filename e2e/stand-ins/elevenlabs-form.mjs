import { createHash } from "node:crypto";
import busboy from "busboy";

/** The fields and files of a multipart body; files by name, type, size and hash. */
export function readForm(headers, body) {
  return new Promise((resolve, reject) => {
    const form = { fields: {}, files: [] };
    const parser = busboy({ headers });
    parser.on("field", (name, value) => {
      form.fields[name] = value;
    });
    parser.on("file", (field, stream, { filename, mimeType }) => {
      const hash = createHash("sha256");
      let size = 0;
      stream.on("data", (chunk) => {
        size += chunk.length;
        hash.update(chunk);
      });
      stream.on("end", () =>
        form.files.push({ field, filename, mimeType, size, sha256: hash.digest("hex") }),
      );
    });
    parser.on("error", reject);
    parser.on("close", () => resolve(form));
    parser.end(body);
  });
}
