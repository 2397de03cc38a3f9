import Link from "next/link";

/** Replies come from the built-in companion: said plainly, with the way to a model. */
export function ScriptedNote() {
  return (
    <p className="shrink-0 border-notice-line border-b bg-notice-soft px-4 py-2 text-center text-14 text-ink-soft">
      Replies are scripted: no language model is connected.{" "}
      <Link
        href="/settings#model"
        className="whitespace-nowrap font-medium text-ink underline underline-offset-2"
      >
        How to connect one
      </Link>
    </p>
  );
}
