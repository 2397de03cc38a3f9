type Notice = { id: number; text: string; seen: boolean };
type Listener = (notice: Notice) => void;

const listeners = new Set<Listener>();
let count = 0;

function tell(text: string, seen: boolean) {
  count += 1;
  for (const listener of listeners) listener({ id: count, text, seen });
}

/** Reads a sentence aloud politely; nothing is shown. */
export const announce = (text: string) => tell(text, false);

/** Shows a sentence for a few seconds and reads it aloud: for what was finished somewhere else on the page. */
export const toast = (text: string) => tell(text, true);

/** Returns the function that ends it. */
export function onNotice(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
