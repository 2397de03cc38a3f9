"use client";

import { LoaderCircle, Play, Square, VolumeX } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { toggleSample, useSample } from "./sample";

const icons = {
  loading: <LoaderCircle aria-hidden className="size-5 animate-spin" />,
  playing: <Square aria-hidden className="size-4 fill-current" />,
  failed: <VolumeX aria-hidden className="size-5" />,
  silent: <Play aria-hidden className="size-5" />,
};

/** Lets a voice be heard, and ends it again. Without a sample there is nothing to press. */
export function SampleButton({ url, name }: { url: string | null; name: string }) {
  const sample = useSample();
  const status = url && sample.url === url ? sample.status : "silent";
  const label = {
    silent: `Hear ${name}`,
    loading: `Loading ${name}`,
    playing: "Stop",
    failed: "Cannot be heard now. Try again",
  }[status];
  return (
    <IconButton
      label={label}
      icon={icons[status]}
      variant="quiet"
      tipAlign="end"
      className="size-12"
      disabled={url === null}
      onClick={() => url && toggleSample(url)}
    />
  );
}
