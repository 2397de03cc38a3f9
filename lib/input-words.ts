import type { z } from "zod";

const KINDS: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a JSON object",
  record: "a JSON object",
  null: "null",
  date: "a date",
};
const UNITS: Record<string, [one: string, many: string]> = {
  string: ["character", "characters"],
  array: ["entry", "entries"],
};
const FORMATS: Record<string, string> = {
  email: "an email address",
  url: "a web address",
  uuid: "a UUID",
  datetime: "a date and time like 2026-01-31T12:00:00Z",
  date: "a date like 2026-01-31",
};

/**
 * What is wrong with an input, as a sentence for whoever sent it, where its schema has none of its own: the library's
 * words are for programmers. For zod's `error` option.
 */
export function inputWords(issue: z.core.$ZodRawIssue): string {
  const subject = issue.path?.length ? issue.path.join(".") : "The body";
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return `${subject} is missing.`;
      return `${subject} must be ${KINDS[issue.expected] ?? `of the kind ${issue.expected}`}.`;
    case "invalid_value":
      return `${subject} must be ${inWords(issue.values)}.`;
    case "too_big":
      return `${subject} must ${sized(issue.origin, "at most", issue.maximum, issue.inclusive)}.`;
    case "too_small":
      return `${subject} must ${sized(issue.origin, "at least", issue.minimum, issue.inclusive)}.`;
    case "not_multiple_of":
      return `${subject} must be a multiple of ${issue.divisor}.`;
    case "invalid_format":
      return `${subject} must be ${FORMATS[issue.format] ?? "of the form that is described for it"}.`;
    case "unrecognized_keys":
      return `There is no place here for ${issue.keys.join(", ")}.`;
    default:
      return `${subject} is not valid.`;
  }
}

const inWords = (values: readonly unknown[]) =>
  values.length === 1 ? String(values[0]) : `one of ${values.map(String).join(", ")}`;

function sized(
  origin: string,
  bound: "at most" | "at least",
  limit: number | bigint,
  inclusive = true,
): string {
  const [one, many] = UNITS[origin] ?? [];
  if (one) return `have ${bound} ${Number(limit) === 1 ? `one ${one}` : `${limit} ${many}`}`;
  if (inclusive) return `be ${bound} ${limit}`;
  return `be ${bound === "at most" ? "less" : "more"} than ${limit}`;
}
