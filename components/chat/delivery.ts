import { Refusal } from "./api";
import type { Core } from "./core";
import { listen } from "./listen";
import type { Reading } from "./reading";
import { questionOf } from "./rows";

/** A browser keeps six connections to one server; a reply holds one until it ends. */
const AT_ONCE = 3;

const NO_NETWORK = "You are offline. Your message is kept here.";
const NO_ANSWER = "The server could not be reached. Your message is kept here.";

/** Sends messages, and sends them again: each is kept on this device until the server is known to have it. */
export function createDelivery(core: Core, reading: Reading) {
  let busy = 0;
  const queue: (() => void)[] = [];

  function send(content: string): string {
    const entry = { clientId: core.newId(), content, at: new Date().toISOString() };
    core.outbox.keep(entry);
    core.update({ type: "sending", ...entry });
    void deliver(entry.clientId, content, null);
    return entry.clientId;
  }

  /** Sends a message that was not sent, under its own id: it is never stored twice. */
  function retry(clientId: string) {
    const item = core.snapshot().timeline.items.find((one) => one.clientId === clientId && one.id === null);
    if (item?.status !== "unsent") return;
    core.update({ type: "sending", clientId, content: item.content, at: new Date().toISOString() });
    void deliver(clientId, item.content, null);
  }

  function discard(clientId: string) {
    core.outbox.drop(clientId);
    core.update({ type: "discarded", clientId });
  }

  /** Asks for a reply again: to the question of a reply that failed, or to a message that has none. */
  function answerAgain(messageId: number) {
    const { items } = core.snapshot().timeline;
    const item = items.find((one) => one.id === messageId);
    const question = item?.role === "assistant" ? questionOf(items, item) : item;
    if (!item || !question) return;
    if (!question.clientId) return void send(question.content);
    if (item.role === "assistant") core.update({ type: "retrying", messageId, question: question.id });
    else core.set({ unanswered: "waiting" });
    void deliver(question.clientId, question.content, item.role === "assistant" ? messageId : null);
  }

  async function deliver(clientId: string, content: string, retried: number | null) {
    await turn();
    const controller = new AbortController();
    core.posting.add(clientId);
    try {
      const body = await core.api.say({ content, clientId, signal: controller.signal });
      core.set({ connection: "ok" });
      const outcome = await listen(body, clientId, reading.following.ears(controller));
      core.posting.delete(clientId);
      reading.following.forget(outcome.messageId, controller);
      if (!reading.isOpen()) return;
      await reading.refresh();
      if (outcome.messageId === null) refuse(clientId, retried, outcome.error ?? NO_ANSWER);
      else core.changed();
    } catch (error) {
      core.posting.delete(clientId);
      if (!(error instanceof Refusal)) await reading.refresh();
      else if (error.status === 401 || error.status === 404) reading.fault(error);
      refuse(clientId, retried, reasonOf(error), waitOf(error));
    } finally {
      busy -= 1;
      queue.shift()?.();
    }
  }

  function refuse(clientId: string, retried: number | null, reason: string, retryAt: number | null = null) {
    core.update({ type: "unsent", clientId, reason, retryAt });
    const item = core.snapshot().timeline.items.find((one) => one.clientId === clientId);
    if (item?.status === "unsent")
      core.outbox.keep({ clientId, content: item.content, at: item.timestamp, failed: true });
    if (retried !== null && !core.live.has(retried))
      core.update({ type: "ended", messageId: retried, status: "error", error: reason });
  }

  const reasonOf = (error: unknown) =>
    error instanceof Refusal ? error.message : core.online() ? NO_ANSWER : NO_NETWORK;

  const waitOf = (error: unknown) =>
    error instanceof Refusal && error.retryAfter !== null ? Date.now() + error.retryAfter * 1_000 : null;

  async function turn() {
    if (busy >= AT_ONCE) await new Promise<void>((resolve) => queue.push(resolve));
    busy += 1;
  }

  return { send, retry, discard, answerAgain };
}
