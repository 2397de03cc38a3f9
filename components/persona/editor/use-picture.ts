"use client";

import { useEffect, useRef, useState } from "react";
import { announce } from "@/components/ui/announce";
import { type Crop, centred } from "./crop";
import { cutOut, drawCrop, type Picture, PictureProblem, readPicture } from "./picture";

/** Px of the small picture shown while one is cut out; twice what it is shown in. */
const PREVIEW_SIDE = 224;
const PAUSE_MS = 60;

/** The picture of a persona as it is being chosen; what is stored stays until one saves. */
export function usePicture(stored: string | null) {
  const [picture, setPicture] = useState<Picture | null>(null);
  const [crop, setCrop] = useState<Crop | null>(null);
  const [preview, setPreview] = useState<string | null>(null);
  const [removed, setRemoved] = useState(false);
  /** The picture came with a copied persona: nobody chose it, and nothing is lost with it. */
  const [copied, setCopied] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(0);

  useEffect(() => {
    if (!picture || !crop) return;
    const timer = setTimeout(() => {
      const canvas = Object.assign(document.createElement("canvas"), {
        width: PREVIEW_SIDE,
        height: PREVIEW_SIDE,
      });
      drawCrop(canvas, picture, crop);
      setPreview(canvas.toDataURL());
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [picture, crop]);

  /** Takes a file; of several taken quickly the last one stays. */
  async function choose(file: Blob, isCopy = false) {
    latest.current += 1;
    const turn = latest.current;
    setProblem(null);
    try {
      const chosen = await readPicture(file);
      if (turn !== latest.current) return;
      setCopied(isCopy);
      setPicture(chosen);
      setCrop(centred(chosen));
      if (!isCopy) announce("The picture is in. You can move it and zoom in.");
    } catch (thrown) {
      if (turn !== latest.current) return;
      setProblem(thrown instanceof PictureProblem ? thrown.message : "This picture cannot be read.");
    }
  }

  function forget() {
    latest.current += 1;
    setPicture(null);
    setCrop(null);
    setPreview(null);
    setProblem(null);
  }

  return {
    picture,
    crop,
    setCrop(next: Crop) {
      setCopied(false);
      setCrop(next);
    },
    problem,
    setProblem,
    /** What an `<img>` shows now. */
    shown: preview ?? (removed ? null : stored),
    changed: picture ? !copied : removed && stored !== null,
    removed: removed && stored !== null && picture === null,
    choose,
    /** Takes the new picture back; without one, the stored one. */
    remove() {
      if (!picture) setRemoved(true);
      forget();
    },
    /** Back to what is stored. */
    reset() {
      forget();
      setRemoved(false);
    },
    /** The chosen square as a file; null when no new picture was chosen. @throws PictureProblem */
    file: async (): Promise<Blob | null> => (picture && crop ? cutOut(picture, crop) : null),
  };
}

export type PictureChoice = ReturnType<typeof usePicture>;
