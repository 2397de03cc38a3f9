"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { pictureIn } from "./picture";

/**
 * Pictures that are dropped or pasted anywhere while the form is open: whoever misses the field must not leave the page
 * for the picture. True while one is being dragged over the page.
 */
export function useIncomingPicture(take: (file: File) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const taken = useEffectEvent(take);

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setDragging(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragging(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setDragging(false);
      const file = pictureIn(event.dataTransfer?.files) ?? event.dataTransfer?.files[0];
      if (file) taken(file);
    };
    const paste = (event: ClipboardEvent) => {
      const file = pictureIn(event.clipboardData?.files);
      // Word processors add a picture of the text: the text is meant.
      if (!file || event.clipboardData?.types.includes("text/plain")) return;
      event.preventDefault();
      taken(file);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, []);

  return dragging;
}
