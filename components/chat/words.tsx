/** This many words at the end still count as new; what is before them stands as plain text. */
const NEW = 60;

/** Text that is still growing: each word fades in once, as it arrives. Under reduced motion the page stills it. */
export function FadingText({ text }: { text: string }) {
  const words = text.match(/\S+\s*|\s+/g) ?? [];
  // In steps, so that it is not a new text with every word.
  const settled = Math.max(0, Math.floor(words.length / NEW) - 1) * NEW;
  return (
    <>
      {words.slice(0, settled).join("")}
      {words.slice(settled).map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end, so a word is known by its place
        <span key={settled + index} className="animate-fade-in">
          {word}
        </span>
      ))}
    </>
  );
}
