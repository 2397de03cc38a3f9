"use client";

import type { PersonaView } from "@/lib/personas/view";
import type { Deed } from "./deeds";
import { ForgetMessage } from "./forget-message";
import { Remember } from "./remember";
import { Thinking } from "./thinking";
import type { Item } from "./timeline";

/** What was asked of a message. It is kept while its window closes. */
export type Asked = { deed: Deed; item: Item; open: boolean } | null;

/** The windows of what can be done with a message, each fetched when it is first opened. */
export function MessageWindows({
  asked,
  persona,
  clock,
  onClose,
  onForgotten,
}: {
  asked: Asked;
  persona: PersonaView;
  clock: { zone: string; today: string };
  onClose: () => void;
  onForgotten: (messageIds: number[]) => void;
}) {
  const props = (deed: Deed) => ({
    open: asked?.deed === deed && asked.open,
    onOpenChange: (open: boolean) => open || onClose(),
    persona,
  });
  const item = asked?.item ?? null;
  return (
    <>
      <Thinking {...props("thinking")} messageId={item?.id ?? null} clock={clock} />
      <Remember {...props("remember")} item={item} />
      <ForgetMessage {...props("forget")} item={item} onForgotten={onForgotten} />
    </>
  );
}
