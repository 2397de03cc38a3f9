/** Text that is still growing: each word fades in once, as it arrives. Under reduced motion the page stills it. */
export function FadingText({ text }: { text: string }) {
  const words = text.match(/\S+\s*|\s+/g) ?? [];
  return words.map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: text only grows at its end, so a word is known by its place
    <span key={index} className="animate-fade-in">
      {word}
    </span>
  ));
}
