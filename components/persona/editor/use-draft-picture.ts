"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { dropPicture, readPicture, writePicture } from "./draft";
import { drawCrop } from "./picture";
import type { PictureChoice } from "./use-picture";

/** Px of the picture that is kept: what a portrait is shown in at most. */
const SIDE = 512;
const PAUSE_MS = 400;

/** Keeps the picture that was chosen and not saved, and brings it back. */
export function useDraftPicture(key: string, choice: PictureChoice) {
  const [found] = useState(() => readPicture(key));
  const over = useRef(false);
  const { picture, crop, changed } = choice;
  const bringBack = useEffectEvent((file: Blob) => void choice.choose(file));

  useEffect(() => {
    if (found) bringBack(found);
  }, [found]);

  useEffect(() => {
    if (!picture || !crop || !changed) return dropPicture(key);
    const timer = setTimeout(() => {
      if (over.current) return;
      const canvas = Object.assign(document.createElement("canvas"), { width: SIDE, height: SIDE });
      drawCrop(canvas, picture, crop);
      writePicture(key, canvas.toDataURL("image/webp", 0.9));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, picture, crop, changed]);

  return {
    wasKept: found !== null,
    /** It is saved: nothing is kept any more. */
    end() {
      over.current = true;
    },
  };
}
