"use client";

import * as Radix from "radix-ui/dialog";
import { useRef } from "react";
import { hueStyle } from "@/components/persona/hue";
import { adoptPageNonce } from "@/components/ui/style-nonce";
import { Room } from "./room";
import type { VoiceModeProps } from "./voice-mode";

adoptPageNonce();

export function VoiceModeWindow(props: VoiceModeProps) {
  const types = useRef(false);
  return (
    <Radix.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Radix.Portal>
        <Radix.Content
          aria-describedby={undefined}
          style={hueStyle(props.persona)}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            (event.target as HTMLElement).querySelector<HTMLElement>("[data-first]")?.focus();
          }}
          onCloseAutoFocus={(event) => {
            if (!types.current) return;
            types.current = false;
            event.preventDefault();
            props.onType();
          }}
          className="hue fixed inset-0 z-50 flex flex-col overflow-hidden bg-page text-ink outline-none data-[state=open]:animate-fade-in data-[state=closed]:animate-fade-out"
        >
          <span
            aria-hidden
            className="pointer-events-none absolute inset-0 bg-[radial-gradient(ellipse_at_50%_38%,var(--hue-wash),transparent_62%)]"
          />
          <Radix.Title className="sr-only">Talking with {props.persona.display_name}</Radix.Title>
          <Room
            {...props}
            onType={() => {
              types.current = true;
              props.onOpenChange(false);
            }}
          />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
