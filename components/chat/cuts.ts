import { Refusal } from "./api";
import { backoff } from "./backoff";
import type { Core } from "./core";

/** How often a note is tried before it waits for the reader or the network to come back. */
const TRIES = 6;

/**
 * Notes where the user cut in on a reply, here at once and then on the server: one call at a time, so that of two notes
 * on a reply the last one stands, and again when the server could not be reached.
 */
export function createCuts(core: Core) {
  const unsaved = new Map<number, number | null>();
  const again = backoff();
  let saving = false;

  /** `until` in UTF-16 units of the reply's text; null takes the note back. */
  function mark(key: string, until: number | null) {
    const item = core.snapshot().timeline.items.find((one) => one.key === key);
    if (!item || item.id === null || item.heardUntil === until) return;
    core.update({ type: "heard", messageId: item.id, until });
    unsaved.set(item.id, until);
    void save();
  }

  async function save() {
    if (saving) return;
    saving = true;
    try {
      // A walk over a map meets what is added on the way.
      for (const [id, until] of unsaved) await saveOne(id, until);
      again.reset();
    } catch {
      if (again.tries < TRIES) again.plan(save);
    } finally {
      saving = false;
    }
  }

  async function saveOne(id: number, until: number | null) {
    try {
      await core.api.markHeard(id, until);
    } catch (error) {
      if (!isFinal(error)) throw error;
    }
    if (unsaved.get(id) === until) unsaved.delete(id);
    else await saveOne(id, unsaved.get(id) as number | null);
  }

  /** The reader or the network came back. */
  function returned() {
    again.reset();
    if (unsaved.size > 0) void save();
  }

  return { mark, returned };
}

/** Asked again, the server would answer the same. */
const isFinal = (error: unknown) =>
  error instanceof Refusal && error.status >= 400 && error.status < 500 && error.status !== 429;
