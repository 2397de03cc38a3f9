import { CopyButton } from "./copy-button";

/** Code as it was written: long lines scroll sideways, with the keyboard too, and the whole can be copied. */
export function CodeBlock({ text, language }: { text: string; language?: string }) {
  const name = language?.trim().split(/\s/)[0] || "code";
  return (
    <figure className="overflow-hidden rounded-control border border-line bg-card">
      <figcaption className="flex items-center justify-between border-line border-b pl-4 text-12 text-ink-soft">
        <span>{name}</span>
        <CopyButton text={text} label={`Copy ${name}`} words />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <pre tabIndex={0} className="overflow-x-auto px-4 py-3 font-mono text-14 leading-relaxed">
        <code>{text}</code>
      </pre>
    </figure>
  );
}
