type Notice = { id: number; text: string; shown: "done" | "failed" | null };
type Listener = (notice: Notice) => void;

const listeners = new Set<Listener>();
let count = 0;

function tell(text: string, shown: Notice["shown"]) {
  count += 1;
  for (const listener of listeners) listener({ id: count, text, shown });
}

/** Reads a sentence aloud politely; nothing is shown. */
export const announce = (text: string) => tell(text, null);

/** Shows a sentence for a few seconds and reads it aloud: for what has no place of its own on the page. */
export const toast = (text: string, how: "done" | "failed" = "done") => tell(text, how);

/** Returns the function that ends it. */
export function onNotice(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
