import type { Conversation } from "@/components/chat/conversation";
import type { Item } from "@/components/chat/timeline";
import type { LazyPlayer } from "./player/lazy-player";
import type { Moment, Telling } from "./player/player-state";

/** What becomes of a reply that is awaited. */
export type ReplyNews =
  | { type: "begun"; item: Item }
  /** Its first words are there. */
  | { type: "words" }
  | { type: "ended"; item: Item }
  /** It will not come: the message was not sent, or the reply is gone. */
  | { type: "failed"; reason: string };

type Listener = { moment?(moment: Moment): void; news?(news: ReplyNews): void };

export type ReadAloud = ReturnType<typeof createReadAloud>;

/**
 * Speaks the reply to a message while it is written. Only the page a message was sent from speaks: other tabs and devices
 * show the same reply in silence.
 */
export function createReadAloud(
  conversation: Pick<Conversation, "snapshot" | "subscribe">,
  player: Pick<LazyPlayer, "begin" | "stop" | "snapshot">,
) {
  let awaited: string | null = null;
  let listener: Listener = {};
  let spoken: { key: string; telling: Telling; hasWords: boolean } | null = null;
  let unsubscribe: (() => void) | null = null;

  function look() {
    const { items } = conversation.snapshot().timeline;
    if (awaited) find(items, awaited);
    if (spoken) follow(items, spoken);
  }

  function find(items: readonly Item[], clientId: string) {
    const question = items.find((item) => item.clientId === clientId && item.role === "user");
    if (!question || question.status === "unsent") {
      awaited = null;
      return listener.news?.({ type: "failed", reason: question?.error ?? "The message was taken back." });
    }
    const reply = items.find((item) => item.role === "assistant" && isReplyTo(item, question));
    if (!reply) return;
    awaited = null;
    spoken = { key: reply.key, telling: player.begin(reply.key, listener.moment), hasWords: false };
    listener.news?.({ type: "begun", item: reply });
  }

  function follow(items: readonly Item[], reply: NonNullable<typeof spoken>) {
    const { key, telling } = reply;
    const item = items.find((one) => one.key === key);
    if (item?.content && !reply.hasWords) {
      reply.hasWords = true;
      listener.news?.({ type: "words" });
    }
    if (item && item.status !== "error") telling.grow(item.content);
    if (item?.status === "streaming") return;
    spoken = null;
    if (item?.status === "complete") {
      telling.end();
      return listener.news?.({ type: "ended", item });
    }
    // Stopped, failed or forgotten: not a word more.
    if (player.snapshot().key === key) player.stop();
    listener.news?.(
      item?.status === "interrupted"
        ? { type: "ended", item }
        : { type: "failed", reason: item?.error ?? "The reply is gone." },
    );
  }

  return {
    /** The reply to the message that was sent under this id shall be heard. Call inside the tap that sends it. */
    expect(clientId: string, heard: Listener = {}) {
      awaited = clientId;
      listener = heard;
      unsubscribe ??= conversation.subscribe(look);
      look();
    },
    /** Expects nothing any more, and is silent. */
    end() {
      awaited = null;
      spoken = null;
      listener = {};
      unsubscribe?.();
      unsubscribe = null;
      player.stop();
    },
  };
}

const isReplyTo = (item: Item, question: Item) => question.id !== null && item.replyTo === question.id;
