import Link from "next/link";
import { quoted } from "@/components/quoted";

/** A message as it was said, which opens in its place in the chat. */
export function MessageQuote({
  id,
  role,
  name,
  day,
  timestamp,
  content,
}: {
  id: number;
  role: "user" | "assistant";
  /** The persona's. */
  name: string;
  /** When, in words. */
  day: string;
  timestamp: string;
  content: string;
}) {
  return (
    <li>
      <Link
        href={`/chat?message=${id}`}
        prefetch={false}
        className="group -mx-2 flex min-h-11 flex-col gap-0.5 rounded-control px-2 py-2.5 transition-colors hover:bg-fill"
      >
        <span className="text-14 text-ink-soft">
          {role === "user" ? "You" : name}, <time dateTime={timestamp}>{day}</time>
        </span>
        <span className="line-clamp-3 max-w-[68ch] whitespace-pre-line text-16 leading-normal">
          {quoted(role, content)}
        </span>
      </Link>
    </li>
  );
}
