"use client";

import { LoaderCircle, Pause, Play, Volume2 } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import type { Status } from "./player/player-state";
import { usePlayer, useSounding } from "./voice-context";
import { Wave } from "./wave";

type PlayButtonProps = {
  messageKey: string;
  text: string;
  name: string;
  /** It begins to be heard from its start. */
  onPlay: () => void;
};

/** Reads one reply out, and holds it. 44 px; while it sounds, a small wave in the persona's hue stands beside it. */
export function PlayButton({ messageKey, text, name, onPlay }: PlayButtonProps) {
  const player = usePlayer();
  const { status } = useSounding(messageKey);
  if (!player) return null;
  const { label, Icon, press } = deed(status, name);
  const active = status !== "idle" && status !== "failed";
  return (
    <span data-sounding={active || undefined} className="inline-flex items-center">
      <IconButton
        label={label}
        icon={
          <Icon aria-hidden className={status === "loading" ? "size-4 motion-safe:animate-spin" : "size-4"} />
        }
        onPointerEnter={player.preload}
        onFocus={player.preload}
        onClick={() => {
          if (press !== "play") return player[press]();
          player.play(messageKey, text);
          onPlay();
        }}
      />
      {active ? <Wave moving={status === "playing"} /> : null}
    </span>
  );
}

type Deed = { label: string; Icon: typeof Play; press: "play" | "pause" | "resume" | "stop" };

function deed(status: Status, name: string): Deed {
  switch (status) {
    case "playing":
      return { label: `Pause ${name}'s voice`, Icon: Pause, press: "pause" };
    case "paused":
      return { label: `Go on hearing ${name}`, Icon: Play, press: "resume" };
    case "blocked":
      return { label: `Tap to hear ${name}`, Icon: Play, press: "resume" };
    case "loading":
      return { label: `Stop ${name}'s voice`, Icon: LoaderCircle, press: "stop" };
    case "idle":
    case "failed":
      return { label: `Hear what ${name} said`, Icon: Volume2, press: "play" };
  }
}
