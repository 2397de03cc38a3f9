"use client";

import { X } from "lucide-react";
import * as Radix from "radix-ui/dialog";
import { useRef } from "react";
import { cn } from "./cn";
import type { DialogProps } from "./dialog";
import { giveBack } from "./give-back";
import { IconButton } from "./icon-button";
import { adoptPageNonce } from "./style-nonce";

adoptPageNonce();

const shapes = {
  dialog:
    "inset-x-4 top-[12dvh] mx-auto max-h-[76dvh] max-w-lg rounded-card data-[state=open]:animate-rise-in data-[state=closed]:animate-fade-out",
  alert:
    "inset-x-4 top-[18dvh] mx-auto max-h-[72dvh] max-w-md rounded-card data-[state=open]:animate-rise-in data-[state=closed]:animate-fade-out",
  sheet:
    "inset-0 sm:left-auto sm:w-140 sm:border-l data-[state=open]:animate-slide-in data-[state=closed]:animate-slide-out pb-[env(safe-area-inset-bottom)]",
};

export function DialogWindow(props: DialogProps) {
  const {
    open,
    onOpenChange,
    title,
    description,
    footer,
    kind = "dialog",
    hideTitle = false,
    returnTo,
    children,
  } = props;
  const opener = useRef<HTMLElement | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay
          className={cn(
            "fixed inset-0 bg-scrim data-[state=closed]:animate-fade-out data-[state=open]:animate-fade-in",
            // A question may come up over another window.
            kind === "alert" ? "z-50" : "z-40",
          )}
        />
        <Radix.Content
          onOpenAutoFocus={(event) => {
            opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
            if (kind !== "sheet" || !(event.target instanceof HTMLElement)) return;
            event.preventDefault();
            const first = event.target.querySelector<HTMLElement>("[data-first]");
            // By touch, no keyboard covers a form before one has seen it.
            (first && matchMedia("(pointer: fine)").matches ? first : event.target).focus();
          }}
          // The window has no trigger of Radix's own, so nobody else gives the focus back.
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!isElsewhere(event.target)) giveBack(returnTo?.() ?? opener.current);
          }}
          role={kind === "alert" ? "alertdialog" : "dialog"}
          {...(description ? {} : { "aria-describedby": undefined })}
          className={cn(
            "fixed z-50 flex flex-col overflow-hidden border-line bg-float text-ink shadow-float outline-none",
            shapes[kind],
          )}
        >
          <header
            className={cn(
              "flex gap-4 px-6",
              kind === "sheet" ? "items-center border-line border-b py-3" : "items-start pt-5 pb-3",
              hideTitle && !description && "sr-only",
            )}
          >
            <div className={cn("min-w-0 flex-1", kind !== "sheet" && "pt-1.5")}>
              <Radix.Title
                className={cn(
                  "text-18 font-semibold",
                  kind === "sheet" && "truncate max-[359px]:text-16",
                  hideTitle && "sr-only",
                )}
              >
                {title}
              </Radix.Title>
              {description ? (
                <Radix.Description className="mt-1 text-14 text-ink-soft text-pretty">
                  {description}
                </Radix.Description>
              ) : null}
            </div>
            {kind === "alert" || hideTitle ? null : (
              <Radix.Close asChild>
                <IconButton label="Close" icon={<X className="size-5" />} tip="none" className="-mr-3" />
              </Radix.Close>
            )}
          </header>
          {children ? <div className="min-h-0 flex-1 overflow-y-auto px-6 pb-6">{children}</div> : null}
          {footer ? (
            <footer className="flex flex-col-reverse gap-2 border-line border-t px-6 py-4 sm:flex-row sm:justify-end">
              {footer}
            </footer>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** What was chosen in a window may lead somewhere that has taken the focus by the time the window is gone. */
function isElsewhere(content: EventTarget | null): boolean {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && !(content as Node | null)?.contains(focused);
}
