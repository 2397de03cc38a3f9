import { Children } from "react";

/** A sentence in which what stands between backticks is code. */
export function Coded({ children }: { children: string }) {
  const parts = children.split("`").map((part, index) => (index % 2 === 1 ? code(part) : part));
  // Gives each part a key: a sentence stays as it is.
  return Children.toArray(parts);
}

const code = (text: string) => (
  <code className="rounded-[0.35em] bg-fill px-1 py-0.5 font-mono text-[0.9em] [overflow-wrap:anywhere]">
    {text}
  </code>
);
