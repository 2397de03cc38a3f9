"use client";

import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { type Crop, moved, sideOf, ZOOM_MOST, zoomed } from "./crop";
import { drawCrop, type Picture } from "./picture";

/** Px of the square on the page, and of its canvas on a sharp screen. */
const SIDE = 224;
const STEP = 0.04;

type CropStageProps = { picture: Picture; crop: Crop; onCrop: (crop: Crop) => void };

/** The square of a picture that becomes the portrait: dragged, pinched, scrolled, or moved with the keys. */
export function CropStage({ picture, crop, onCrop }: CropStageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const fingers = useRef(new Map<number, { x: number; y: number }>());
  const perPixel = sideOf(picture, crop) / SIDE;

  useEffect(() => {
    if (canvas.current) drawCrop(canvas.current, picture, crop);
  }, [picture, crop]);

  function onPointerMove(event: PointerEvent) {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const here = { x: event.clientX, y: event.clientY };
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, here);
    if (!other)
      return onCrop(moved(picture, crop, (before.x - here.x) * perPixel, (before.y - here.y) * perPixel));
    const apart = (from: typeof here) => Math.hypot(from.x - other.x, from.y - other.y);
    onCrop(zoomed(picture, crop, crop.zoom * (apart(here) / Math.max(1, apart(before)))));
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = sideOf(picture, crop) * STEP;
    const [dx, dy] = arrows[event.key] ?? [];
    const zoom = { "+": 1.1, "=": 1.1, "-": 1 / 1.1 }[event.key];
    if (dx !== undefined && dy !== undefined) onCrop(moved(picture, crop, dx * step, dy * step));
    else if (zoom) onCrop(zoomed(picture, crop, crop.zoom * zoom));
    else return;
    event.preventDefault();
  }

  return (
    <div className="flex w-56 shrink-0 flex-col gap-2">
      <div
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes arrow keys, plus and minus, as its name says
        tabIndex={0}
        aria-label="Part of the picture: move it with the arrow keys, zoom with plus and minus"
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
        }}
        onPointerMove={onPointerMove}
        onPointerUp={(event) => fingers.current.delete(event.pointerId)}
        onPointerCancel={(event) => fingers.current.delete(event.pointerId)}
        className="relative size-56 cursor-grab touch-none select-none overflow-hidden rounded-control bg-fill active:cursor-grabbing"
      >
        <canvas ref={canvas} width={SIDE * 2} height={SIDE * 2} className="size-full" />
        <span
          aria-hidden
          className="pointer-events-none absolute inset-0 rounded-full ring-[6rem] ring-scrim"
        />
      </div>
      <label className="flex min-h-11 items-center gap-3 text-14 text-ink-soft">
        Zoom
        <input
          type="range"
          min={1}
          max={ZOOM_MOST}
          step={0.01}
          value={crop.zoom}
          aria-valuetext={`${Math.round(crop.zoom * 100)} percent`}
          onChange={(event) => onCrop(zoomed(picture, crop, Number(event.target.value)))}
          className="h-11 min-w-0 flex-1 cursor-pointer accent-accent"
        />
      </label>
    </div>
  );
}

const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
