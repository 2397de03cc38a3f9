"use client";

import { LoaderCircle, Play, Square, VolumeX } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { type SampleStatus, toggleSample, useSample } from "./sample";

const icons: Record<SampleStatus, React.ReactNode> = {
  loading: <LoaderCircle aria-hidden className="size-5 motion-safe:animate-spin" />,
  playing: <Square aria-hidden className="size-4 fill-current" />,
  failed: <VolumeX aria-hidden className="size-5" />,
  silent: <Play aria-hidden className="size-5" />,
};

type SampleButtonProps = {
  url: string;
  /** What is heard: "a sample of Rachel". */
  what: string;
  variant?: "ghost" | "quiet";
  tip?: "above" | "none";
  className?: string;
};

/** Lets a voice be heard, and ends it again; 44 px. One at a time is heard on a page. */
export function SampleButton({ url, what, variant = "quiet", tip, className }: SampleButtonProps) {
  const status = useSample(url);
  const label = {
    silent: `Play ${what}`,
    loading: `Stop ${what}`,
    playing: `Stop ${what}`,
    failed: `Try again to play ${what}, which cannot be heard now`,
  }[status];
  return (
    <IconButton
      label={label}
      icon={icons[status]}
      variant={variant}
      tip={tip}
      tipAlign="end"
      className={className}
      onClick={() => toggleSample(url)}
    />
  );
}
