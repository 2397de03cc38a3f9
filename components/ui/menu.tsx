"use client";

import type { Route } from "next";
import { type ReactNode, useId, useRef, useState } from "react";
import { cn } from "./cn";
import { lazily } from "./lazy";

export type MenuItem =
  | { kind?: "action"; label: string; icon?: ReactNode; danger?: boolean; onSelect: () => void }
  | { kind: "link"; label: string; icon?: ReactNode; href: Route | string }
  | { kind: "line" };

export type MenuListProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  items: MenuItem[];
  header?: ReactNode;
  labelledBy: string;
  /** The landmark the button stands in: the list belongs there too. */
  landmark: HTMLElement | null;
  /** Opened with the keyboard: the first item takes the focus. */
  byKeyboard: boolean;
  side?: "top" | "bottom" | "right";
  align?: "start" | "end";
  /** Something was chosen; called before that is done. */
  onChosen: () => void;
  /** The list has gone. */
  onClosed: () => void;
};

const List = lazily<MenuListProps>(async () => (await import("./menu-list")).MenuList);

type MenuProps = {
  /** The button's name for a screen reader. */
  label: string;
  /** What the button shows. */
  children: ReactNode;
  items: MenuItem[];
  header?: ReactNode;
  side?: "top" | "bottom" | "right";
  align?: "start" | "end";
  className?: string;
  /** Takes all the room it is given. */
  fill?: boolean;
};

/** A button that opens a list of words. The list itself is fetched when a hand comes near. */
export function Menu({
  label,
  children,
  items,
  header,
  side = "bottom",
  align = "end",
  className,
  fill = false,
}: MenuProps) {
  const [open, setOpen] = useState(false);
  const [landmark, setLandmark] = useState<HTMLElement | null>(null);
  const [byKeyboard, setByKeyboard] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // A press outside closes the list before the click arrives; on the button itself that click must not open it again.
  const wasOpen = useRef(false);
  const id = useId();
  function show(keyboard: boolean) {
    setByKeyboard(keyboard);
    setLandmark(button.current?.closest<HTMLElement>("nav, main, [role=dialog], [role=alertdialog]") ?? null);
    setOpen(true);
  }

  return (
    <span className={cn("relative", fill ? "flex flex-1" : "inline-flex")}>
      <button
        ref={button}
        id={id}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={List.preload}
        onFocus={List.preload}
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onClick={(event) => {
          // A click that no pointer made has no count.
          if (!wasOpen.current) show(event.detail === 0);
          wasOpen.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          show(true);
        }}
        className={cn("rounded-control", className)}
      >
        {children}
      </button>
      <List
        open={open}
        onOpenChange={setOpen}
        items={items}
        header={header}
        labelledBy={id}
        landmark={landmark}
        byKeyboard={byKeyboard}
        side={side}
        align={align}
        // A window that opens gives the focus back to where it found it.
        onChosen={() => button.current?.focus()}
        // What was chosen may have opened a window: the focus is there then.
        onClosed={() => document.activeElement === document.body && button.current?.focus()}
      />
    </span>
  );
}
