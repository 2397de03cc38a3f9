"use client";

import { BookmarkPlus, Brain, Ellipsis, Trash2 } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { useDeeds } from "./deeds";
import { Thinking } from "./thinking";
import type { Item } from "./timeline";

/** What can be done with a stored message beside copying it. `name` tells it from others for a screen reader. */
export function MessageDeeds({ item, name }: { item: Item; name: string }) {
  const begin = useDeeds();
  if (!begin || item.id === null) return null;
  const explains = item.role === "assistant" && item.model !== null;
  return (
    <>
      {explains ? (
        <IconButton
          label="What was I thinking of?"
          icon={<Brain aria-hidden className="size-4" />}
          tipAlign="end"
          onPointerEnter={Thinking.preload}
          onFocus={Thinking.preload}
          onClick={() => begin("thinking", item)}
        />
      ) : null}
      <Menu
        label={name}
        align={item.role === "user" ? "end" : "start"}
        className="inline-flex size-11 items-center justify-center text-ink-soft transition-colors hover:bg-fill hover:text-ink"
        items={[
          {
            label: "Remember this",
            icon: <BookmarkPlus aria-hidden className="size-4.5 text-ink-soft" />,
            onSelect: () => begin("remember", item),
          },
          {
            label: "Forget this message",
            danger: true,
            icon: <Trash2 aria-hidden className="size-4.5" />,
            onSelect: () => begin("forget", item),
          },
        ]}
      >
        <Ellipsis aria-hidden className="size-4.5" />
      </Menu>
    </>
  );
}
