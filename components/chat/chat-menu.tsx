"use client";

import { AudioLines, BookHeart, Ellipsis, MessageCirclePlus } from "lucide-react";
import { Menu } from "@/components/ui/menu";

/** What else can be done in a chat, from its header. */
export function ChatMenu({ onStartFresh, onVoice }: { onStartFresh: () => void; onVoice: () => void }) {
  const icon = "size-4.5 text-ink-soft";
  return (
    <Menu
      label="More"
      className="inline-flex size-11 shrink-0 items-center justify-center text-ink-soft transition-colors hover:bg-fill hover:text-ink"
      items={[
        {
          label: "Start fresh",
          icon: <MessageCirclePlus aria-hidden className={icon} />,
          onSelect: onStartFresh,
        },
        {
          label: "Voice",
          onSelect: onVoice,
          icon: <AudioLines aria-hidden className={icon} />,
        },
        {
          kind: "link",
          label: "Memories",
          href: "/memories",
          icon: <BookHeart aria-hidden className={icon} />,
        },
      ]}
    >
      <Ellipsis aria-hidden className="size-5" />
    </Menu>
  );
}
