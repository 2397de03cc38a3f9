import "server-only";
import { Readable } from "node:stream";
import busboy from "busboy";
import { type AppError, invalid, tooLarge } from "./errors";

export const FILE_BYTES = 10 * 1024 * 1024;
const FIELD_BYTES = 256 * 1024;
const FIELDS = 40;
/** Room for the fields and the boundaries beside the one file. */
const BODY_BYTES = FILE_BYTES + 1024 * 1024;

export type Upload = { data: Buffer; filename: string };
export type Form = { fields: Record<string, string>; files: Record<string, Upload> };

/**
 * Reads a multipart form, counting bytes as they come: one file of at most 10 MB under one of `fileNames`; other
 * files are read past. A file field left empty in a browser counts as not given. @throws 400, also for two files under
 * one name or two values of one field, 413.
 */
export function readForm(request: Request, fileNames: string[]): Promise<Form> {
  if (Number(request.headers.get("content-length") ?? 0) > BODY_BYTES) return Promise.reject(fileTooLarge());
  return new Promise((resolve, reject) => {
    const form: Form = { fields: {}, files: {} };
    const source = Readable.fromWeb(request.body as never);
    // What is left of a refused form is read past: to cancel a body that is there already makes Next throw, unheard.
    const refuse = (refusal: AppError) => {
      source.unpipe();
      source.resume();
      reject(refusal);
    };
    let bytes = 0;
    source.on("data", (chunk: Uint8Array) => {
      bytes += chunk.length;
      if (bytes <= BODY_BYTES) return;
      refuse(fileTooLarge());
      source.destroy();
    });
    let parser: busboy.Busboy;
    try {
      // busboy tells of its limit when it is reached, not when it is passed.
      const limits = {
        fileSize: FILE_BYTES + 1,
        fieldSize: FIELD_BYTES,
        fields: FIELDS,
        files: 4,
        parts: FIELDS + 4,
      };
      parser = busboy({ headers: Object.fromEntries(request.headers), limits, defParamCharset: "utf8" });
    } catch {
      return refuse(broken());
    }
    parser.on("field", (name, value, { nameTruncated, valueTruncated }) => {
      if (nameTruncated || valueTruncated) return refuse(tooLarge("A field of the form is too long."));
      const isContrary = Object.hasOwn(form.fields, name) && form.fields[name] !== value;
      if (isContrary) refuse(invalid("The form says two things in one field. Please send each field once."));
      else form.fields[name] = value;
    });
    parser.on("file", (name, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("limit", () => refuse(fileTooLarge()));
      stream.on("error", () => refuse(broken()));
      stream.on("close", () => {
        const data = Buffer.concat(chunks);
        const given = filename || data.length > 0;
        if (!fileNames.includes(name) || !given) return;
        if (form.files[name]) refuse(invalid("Please send one file."));
        form.files[name] = { data, filename: filename ?? "" };
      });
    });
    for (const limit of ["filesLimit", "fieldsLimit", "partsLimit"])
      parser.on(limit as "filesLimit", () => refuse(invalid("The form has too many parts.")));
    parser.on("error", () => refuse(broken()));
    parser.on("close", () => resolve(form));
    source.on("error", () => refuse(broken()));
    source.pipe(parser);
  });
}

const broken = () => invalid("The form could not be read to its end. Please send it again.");
const fileTooLarge = () => tooLarge("The file is larger than 10 MB.");
