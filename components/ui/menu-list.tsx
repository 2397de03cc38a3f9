"use client";

import Link from "next/link";
import * as Radix from "radix-ui/dropdown-menu";
import { useRef } from "react";
import { cn } from "./cn";
import type { MenuItem, MenuListProps } from "./menu";
import { adoptPageNonce } from "./style-nonce";

adoptPageNonce();

const row =
  "flex min-h-11 cursor-pointer select-none items-center gap-3 rounded-control px-3 text-14 outline-none data-[highlighted]:bg-fill";

/** The open list. An unseen anchor lies over the button, which stays the caller's own. */
export function MenuList(props: MenuListProps) {
  const { open, onOpenChange, items, header, labelledBy, landmark, byKeyboard, side, align } = props;
  const { onChosen, onClosed } = props;
  const entered = useRef(false);
  return (
    <Radix.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>
        <span aria-hidden tabIndex={-1} className="pointer-events-none absolute inset-0" />
      </Radix.Trigger>
      <Radix.Portal container={landmark}>
        <Radix.Content
          aria-labelledby={labelledBy}
          side={side}
          align={align}
          sideOffset={8}
          collisionPadding={12}
          loop
          // The list takes the focus first. Radix knows of a key only when it was there as the key was pressed.
          onFocus={({ target, currentTarget }) => {
            if (byKeyboard && !entered.current && target === currentTarget)
              currentTarget.querySelector<HTMLElement>("[role=menuitem]")?.focus();
            entered.current = true;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            entered.current = false;
            onClosed();
          }}
          className="z-50 min-w-56 max-w-[calc(100vw-24px)] rounded-card border border-line bg-float p-1.5 text-ink shadow-float data-[state=closed]:animate-fade-out data-[state=open]:animate-rise-in"
        >
          {header ? <div className="px-3 py-2">{header}</div> : null}
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of a menu do not move while it is open
            <Item key={index} item={item} onChosen={onChosen} />
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Item({ item, onChosen }: { item: MenuItem; onChosen: () => void }) {
  if (item.kind === "line") return <Radix.Separator className="mx-3 my-1.5 h-px bg-line" />;
  if (item.kind === "link") {
    return (
      <Radix.Item asChild className={row}>
        <Link href={item.href}>
          {item.icon}
          {item.label}
        </Link>
      </Radix.Item>
    );
  }
  return (
    <Radix.Item
      onSelect={() => {
        onChosen();
        item.onSelect();
      }}
      className={cn(row, item.danger && "text-danger")}
    >
      {item.icon}
      {item.label}
    </Radix.Item>
  );
}
