import { sampleOf } from "./sample";
import type { JsonSchema, PathOperation } from "./shape";

const FORM = "application/x-www-form-urlencoded";
/** A longer body stands on several lines. */
const LINE = 60;
/** The file that keeps the session between calls. */
export const JAR = "cookies.txt";

type Call = {
  origin: string;
  path: string;
  method: string;
  operation: PathOperation;
  components: Record<string, JsonSchema>;
};

/** A call as it can be pasted into a shell; the session is in the cookie file. */
export function curl({ origin, path, method, operation, components }: Call): string {
  const lines = [`curl ${quoted(origin + filled(path, operation, components))}`];
  const content = operation.requestBody?.content;
  const form = content?.[FORM];
  const writes = method !== "get";
  const keepsSession = /^\/api\/auth\/(?!sign-up)/.test(path);
  // A body alone already makes curl send a POST.
  if (writes && !(method === "post" && content)) lines.push(`-X ${method.toUpperCase()}`);
  if (operation.security.length > 0 || keepsSession) lines.push(`-b ${JAR}`);
  if (keepsSession) lines.push(`-c ${JAR}`);
  if (writes && !form) lines.push(`-H ${quoted(`origin: ${origin}`)}`);
  if (operation.responses["200"]?.content?.["text/event-stream"]) lines.push("-N");
  if (form?.schema) lines.push(...fields(sampleOf(form.schema, components)));
  else if (content) lines.push(...json(sampleOf(content["application/json"]?.schema ?? {}, components)));
  return lines.join(" \\\n  ");
}

function json(body: unknown): string[] {
  const short = JSON.stringify(body);
  const text = short.length > LINE ? JSON.stringify(body, null, 2) : short;
  return ["-H 'content-type: application/json'", `-d ${quoted(text)}`];
}

/** In double quotes, so that a variable of the shell is filled in. */
const fields = (body: unknown) =>
  Object.entries(body as Record<string, string>).map(
    ([name, value]) => `--data-urlencode "${name}=${value}"`,
  );

/** The path with a sample in the place of each parameter, and what its query must have. */
function filled(path: string, { parameters = [] }: PathOperation, components: Record<string, JsonSchema>) {
  const query = new URLSearchParams();
  let text = path;
  for (const { name, in: place, schema } of parameters.filter(({ required }) => required)) {
    const sample = String(sampleOf(schema, components));
    if (place === "path") text = text.replace(`{${name}}`, sample);
    else query.set(name, sample);
  }
  return query.size > 0 ? `${text}?${query}` : text;
}

const quoted = (text: string) =>
  /^[\w:/.-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
