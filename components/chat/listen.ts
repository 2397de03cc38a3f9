import { readReply } from "./stream";
import type { TimelineEvent } from "./timeline";

/** Words are shown in groups, as they arrive within this time; a little longer as the reply to draw grows. */
const GROUP_MS = 70;
const CHARACTERS_A_MS = 100;

export type Outcome = {
  /** The reply, once it was named. */
  messageId: number | null;
  /** Null when the stream broke off before the reply had ended. */
  end: "complete" | "interrupted" | "error" | null;
  /** The sentence of an error that came before the reply had a name. */
  error: string | null;
};

export type Ears = {
  onStart(messageId: number): void;
  update(event: TimelineEvent): void;
  /** Bytes came in. */
  alive(): void;
};

/** Follows one reply to its end and tells the timeline. Never throws: a lost connection is `end: null`. */
export async function listen(
  body: ReadableStream<Uint8Array>,
  clientId: string | null,
  ears: Ears,
): Promise<Outcome> {
  const outcome: Outcome = { messageId: null, end: null, error: null };
  let content = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    if (outcome.messageId !== null) ears.update({ type: "text", messageId: outcome.messageId, content });
  };
  const end = (status: NonNullable<Outcome["end"]>, error: string | null) => {
    if (outcome.end) return;
    outcome.end = status;
    outcome.error = error;
    show();
    if (outcome.messageId !== null)
      ears.update({ type: "ended", messageId: outcome.messageId, status, error });
  };
  try {
    for await (const event of readReply(body)) {
      ears.alive();
      switch (event.type) {
        case "start": {
          const { messageId, userMessageId } = event;
          outcome.messageId = messageId;
          ears.onStart(messageId);
          ears.update({ type: "started", clientId, userMessageId, messageId, at: new Date().toISOString() });
          break;
        }
        case "text":
          content += event.delta;
          timer ??= setTimeout(show, GROUP_MS + content.length / CHARACTERS_A_MS);
          break;
        case "help":
          if (outcome.messageId !== null)
            ears.update({ type: "help", messageId: outcome.messageId, help: event.help });
          break;
        case "finish":
          end("complete", null);
          break;
        case "abort":
          end("interrupted", null);
          break;
        case "error":
          end("error", event.sentence);
          break;
      }
    }
  } catch {
    // The connection was lost, or let go of. What had arrived is shown; the server keeps the rest.
  }
  show();
  return outcome;
}
