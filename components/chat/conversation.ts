import type { HistoryPage } from "@/lib/chat/view";
import { createCore, type Snapshot, type Surroundings } from "./core";
import { createCuts } from "./cuts";
import { createDelivery } from "./delivery";
import { createReading } from "./reading";

/** Time for the running reply's own stream to tell that it was stopped. */
const STOPPED_MS = 1_500;

export type Conversation = {
  snapshot(): Snapshot;
  subscribe(listener: () => void): () => void;
  /** Begins to read and to follow; the result ends it. */
  open(): () => void;
  /** Answers with the id it is sent under. */
  send(content: string): string;
  retry(clientId: string): void;
  discard(clientId: string): void;
  answerAgain(messageId: number): void;
  stop(): void;
  older(): void;
  /** The user cut in on a reply when so many characters of it were heard; null: it is heard again, from its start. */
  markHeard(key: string, until: number | null): void;
  /** A message was forgotten for good. */
  forgotten(messageId: number): void;
  /** Something may have been missed: another tab wrote. */
  refresh(): void;
  /** The reader or the network came back. */
  returned(): void;
};

/** One user's chat with one persona, apart from any view of it. */
export function createConversation(initial: HistoryPage, surroundings: Surroundings): Conversation {
  const core = createCore(initial, surroundings);
  const reading = createReading(core);
  const delivery = createDelivery(core, reading);
  const cuts = createCuts(core);

  function stop() {
    core.api.stop().catch(reading.fault);
    setTimeout(() => {
      const running = core.snapshot().timeline.items.some((item) => item.status === "streaming");
      if (running && reading.isOpen()) void reading.refresh();
    }, STOPPED_MS);
  }

  return {
    snapshot: core.snapshot,
    subscribe: core.subscribe,
    open() {
      reading.start();
      return reading.end;
    },
    ...delivery,
    stop,
    older: () => void reading.older(),
    markHeard: cuts.mark,
    forgotten(messageId) {
      core.update({ type: "forgotten", messageId });
      core.changed();
    },
    refresh: () => void reading.refresh(),
    returned() {
      reading.returned();
      cuts.returned();
    },
  };
}
