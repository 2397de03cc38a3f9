"use client";

import { Keyboard, Mic, MicOff, Volume2 } from "lucide-react";
import { useId, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import type { LazyPlayer } from "../player/lazy-player";
import { isOn, type State } from "./machine";
import type { Talk } from "./talk";

type ControlsProps = {
  state: State;
  talk: Talk | null;
  player: LazyPlayer;
  name: string;
  onType: () => void;
};

/** What one can press: begin, hold to talk, mute, type. Always in the same place. */
export function Controls({ state, talk, player, name, onType }: ControlsProps) {
  const { phase, muted, holding } = state;
  const enter = useId();
  const blocked = useSyncExternalStore(
    player.subscribe,
    () => player.snapshot().status === "blocked",
    () => false,
  );
  const isOff = !isOn(state);
  const hears = talk?.hears ?? true;
  return (
    <div className="flex shrink-0 flex-wrap items-center justify-center gap-x-3 gap-y-2">
      {blocked ? (
        <Button
          variant="primary"
          icon={<Volume2 aria-hidden className="size-4.5 shrink-0" />}
          className="max-w-full"
          onClick={player.resume}
        >
          <span className="truncate">Tap to hear {name}</span>
        </Button>
      ) : null}
      {!hears ? null : isOff ? (
        <Button
          variant="primary"
          data-first
          busy={phase === "starting" || talk === null}
          icon={<Mic aria-hidden className="size-4.5" />}
          className="min-h-13 rounded-full px-8 text-16"
          onClick={() => {
            // Inside the tap, before anything is awaited.
            void player.speaker.unlock();
            talk?.dispatch({ type: "start" });
          }}
        >
          {phase === "stuck" ? "Try again" : "Tap to talk"}
        </Button>
      ) : (
        <>
          <Button
            aria-pressed={muted}
            icon={
              muted ? <MicOff aria-hidden className="size-4.5" /> : <Mic aria-hidden className="size-4.5" />
            }
            aria-describedby={muted ? enter : undefined}
            variant={muted ? "chosen" : "quiet"}
            className="min-h-13 rounded-full px-5"
            onClick={() => talk?.dispatch({ type: "mute", muted: !muted })}
          >
            {muted ? "Unmute" : "Mute"}
          </Button>
          <span id={enter} hidden>
            Press Enter. The space bar talks while you are muted.
          </span>
          <HoldButton talk={talk} holding={holding} wanted={muted} />
        </>
      )}
      <Button
        icon={<Keyboard aria-hidden className="size-4.5" />}
        variant={hears ? "ghost" : "primary"}
        className="min-h-13 rounded-full px-5"
        onClick={onType}
      >
        Type instead
      </Button>
    </div>
  );
}

/** Held down by finger, mouse, Enter or space; let go, and what was said is sent. */
function HoldButton({ talk, holding, wanted }: { talk: Talk | null; holding: boolean; wanted: boolean }) {
  const hold = () => talk?.dispatch({ type: "hold" });
  const release = () => talk?.dispatch({ type: "release" });
  const isKey = (key: string) => key === " " || key === "Enter";
  return (
    <Button
      variant={wanted ? "primary" : "quiet"}
      aria-pressed={holding}
      className={cn("min-h-13 touch-none rounded-full px-6", holding && "scale-[0.97]")}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        hold();
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!isKey(event.key)) return;
        event.preventDefault();
        if (!event.repeat) hold();
      }}
      onKeyUp={(event) => {
        if (isKey(event.key)) release();
      }}
      onBlur={release}
    >
      {holding ? "Release to send" : "Hold to talk"}
    </Button>
  );
}
