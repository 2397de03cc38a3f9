import { fingerprint } from "./fingerprint";
import type { Line, Transcript } from "./transcript";

/** A message as `POST …/import` takes it. */
export type ImportMessage = {
  role: "user" | "assistant";
  content: string;
  timestamp: string;
  external_id: string;
  /** Of a reply that was cut into by voice. */
  heard_until?: number;
};

/**
 * The messages of a transcript. `user` is the speaker who is the user, where the file does not say; `fallback` is the
 * time of messages in a file without any dates. A message without a date gets that of the one before it. Each has a
 * name made of what stands in the file alone, so that the same file, or a longer one, skips what is already there.
 */
export function toMessages(
  { format, lines }: Pick<Transcript, "format" | "lines">,
  { user, fallback }: { user: string | null; fallback: string },
): ImportMessage[] {
  const seen = new Map<string, number>();
  let at = lines.find((line) => line.at)?.at ?? fallback;
  return lines.map((line) => {
    at = line.at ?? at;
    const name = line.externalId ?? nameOf(format, line, seen);
    const heard = typeof line.heardUntil === "number" ? { heard_until: line.heardUntil } : {};
    return { role: roleOf(line, user), content: line.content, timestamp: at, external_id: name, ...heard };
  });
}

function roleOf(line: Line, user: string | null): "user" | "assistant" {
  if (user === null) return line.role ?? "assistant";
  return line.speaker === user ? "user" : "assistant";
}

/** "Ok" said twice is two messages: the second of the same kind gets a number. */
function nameOf(format: string, line: Line, seen: Map<string, number>): string {
  const key = `${format}:${fingerprint(`${line.speaker}\n${line.at ?? ""}\n${line.content}`)}`;
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return count === 0 ? key : `${key}:${count}`;
}

const SELF = new Set(["you", "me", "user", "human", "myself", "i"]);
const OTHER = new Set(["ai", "assistant", "bot", "chatgpt", "claude", "character", "model"]);

/** Which speaker is probably the user: the file's own word, a name that says so, the user's name, who is not the persona. */
export function guessUser(lines: readonly Line[], names: { user: string; persona: string }): string | null {
  const speakers = [...new Set(lines.map(({ speaker }) => speaker))];
  const told = lines.find(({ role }) => role === "user");
  if (told) return told.speaker;
  const like = (name: string) => (speaker: string) => speaker.toLowerCase() === name.toLowerCase();
  const isOther = (speaker: string) => like(names.persona)(speaker) || OTHER.has(speaker.toLowerCase());
  return (
    speakers.find((speaker) => SELF.has(speaker.toLowerCase())) ??
    speakers.find(like(names.user)) ??
    (speakers.some(isOther) ? speakers.find((speaker) => !isOther(speaker)) : undefined) ??
    speakers[0] ??
    null
  );
}
