"use client";

import { useEffect, useRef } from "react";
import { Portrait } from "@/components/persona/portrait";
import { cn } from "@/components/ui/cn";
import type { PersonaView } from "@/lib/personas/view";
import type { Phase } from "./machine";
import type { Talk } from "./talk";

const SIZE = 168;
/** The portrait's part of the room there is: the rest is for the rings, which end there when it is loudest. */
const LENGTH = `min(${SIZE}px, 100cqmin / 1.6)`;
/** How fast the rings follow the sound: a part of the way with each frame. */
const EASE = 0.25;

type OrbProps = { persona: PersonaView; talk: Talk | null; phase: Phase; muted: boolean };

/**
 * The persona's face in rings of its own hue, which move with whoever is heard. It takes what room is left. A tap into
 * its words ends them.
 */
export function Orb({ persona, talk, phase, muted }: OrbProps) {
  const orb = useRef<HTMLButtonElement>(null);
  const sounds = phase === "hearing" || phase === "speaking" || (phase === "listening" && !muted);
  const answering = phase === "thinking" || phase === "speaking";

  useEffect(() => {
    if (!talk || !sounds || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    let level = 0;
    let frame = requestAnimationFrame(function draw() {
      level += (talk.level() - level) * EASE;
      orb.current?.style.setProperty("--level", level.toFixed(3));
      frame = requestAnimationFrame(draw);
    });
    const element = orb.current;
    return () => {
      cancelAnimationFrame(frame);
      element?.style.removeProperty("--level");
    };
  }, [talk, sounds]);

  return (
    <div className="mt-auto flex min-h-18 w-full shrink-20 basis-67 items-center justify-center [container-type:size] short:mt-0 short:h-full short:w-auto short:shrink-0 short:basis-2/5">
      <button
        ref={orb}
        type="button"
        data-phase={phase}
        aria-label={`Stop ${persona.display_name}'s answer`}
        disabled={!answering}
        onClick={() => talk?.dispatch({ type: "cut" })}
        className="relative flex shrink-0 items-center justify-center rounded-full [--level:0]"
      >
        <Ring
          grows="scale-[calc(1.32_+_var(--level)*0.28)]"
          className="bg-hue-tint opacity-45"
          quiet={muted || phase === "ready"}
        />
        <Ring
          grows="scale-[calc(1.16_+_var(--level)*0.16)]"
          className="bg-hue-line opacity-55"
          quiet={muted || phase === "ready"}
        />
        <Portrait
          persona={persona}
          size={SIZE}
          length={LENGTH}
          speaking={phase === "speaking"}
          className={cn(
            "transition-opacity duration-200",
            (phase === "thinking" || phase === "starting") && "animate-breathe",
          )}
        />
      </button>
    </div>
  );
}

function Ring({ grows, className, quiet }: { grows: string; className: string; quiet: boolean }) {
  return (
    <span
      aria-hidden
      className={cn(
        "pointer-events-none absolute inset-0 rounded-full transition-opacity duration-200",
        grows,
        quiet ? "bg-hue-tint opacity-30" : className,
      )}
    />
  );
}
