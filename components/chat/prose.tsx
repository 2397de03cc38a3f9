"use client";

import { type ComponentType, lazy, Suspense } from "react";
import { cn } from "@/components/ui/cn";
import { plainParagraphs } from "./plain";
import { FadingText } from "./words";

type Words = { text: string; streaming: boolean };

/** Offline the reader cannot be fetched: the words then stand as they are until the page is loaded again. */
const load = (): Promise<{ default: ComponentType<Words> }> =>
  import("./markdown").catch(() => ({ default: AsItStands }));
const Markdown = lazy(load);

/** Fetches the Markdown reader ahead of the first reply. */
export const preloadProse = () => void load();

function AsItStands({ text }: Words) {
  return <p>{text}</p>;
}

const look = cn(
  "flex flex-col gap-3 whitespace-pre-line break-words text-16 leading-normal",
  "[&_h2]:text-18 [&_h2]:leading-snug [&_h2]:not-first:mt-2 [&_h2[data-level='1']]:text-22",
  "[&_:is(ul,ol)]:flex [&_:is(ul,ol)]:flex-col [&_:is(ul,ol)]:gap-1.5 [&_:is(ul,ol)]:pl-6 [&_ul]:list-disc [&_ol]:list-decimal",
  "[&_li::marker]:text-ink-faint [&_li>:is(ul,ol)]:mt-1.5 [&_li:has(>[aria-hidden])]:list-none",
  "[&_a]:text-accent [&_a]:underline [&_a]:underline-offset-2",
  "[&_blockquote]:flex [&_blockquote]:flex-col [&_blockquote]:gap-3 [&_blockquote]:border-hue-line [&_blockquote]:border-l-2 [&_blockquote]:pl-4 [&_blockquote]:text-ink-soft",
  "[&_:not(pre)>code]:rounded-[0.35em] [&_:not(pre)>code]:bg-fill [&_:not(pre)>code]:px-1 [&_:not(pre)>code]:py-0.5 [&_:not(pre)>code]:font-mono [&_:not(pre)>code]:text-14",
  "[&_hr]:border-line [&_table]:w-full [&_table]:text-14 [&_:is(th,td)]:border-line [&_:is(th,td)]:border-b [&_:is(th,td)]:px-2 [&_:is(th,td)]:py-2 [&_th]:text-left [&_th]:font-semibold",
  "[&_sup]:text-12 [&_strong]:font-semibold",
);

/**
 * What a persona said. The reader of Markdown is fetched only where there is something to format, or may be: until it
 * has come, the words stand as they are.
 */
export function Prose({ text, streaming }: Words) {
  const paragraphs = streaming ? null : plainParagraphs(text);
  return (
    <div className={look}>
      {paragraphs ? (
        paragraphs.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text is whole and stays as it is
          <p key={index}>{words}</p>
        ))
      ) : (
        <Suspense fallback={<p>{streaming ? <FadingText text={text} /> : text}</p>}>
          <Markdown text={text} streaming={streaming} />
        </Suspense>
      )}
    </div>
  );
}
