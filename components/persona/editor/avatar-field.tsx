"use client";

import { ImagePlus } from "lucide-react";
import { useId, useRef } from "react";
import { Portrait } from "@/components/persona/portrait";
import { Button, buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { ErrorState } from "@/components/ui/error-state";
import { CropStage } from "./crop-stage";
import { PICTURE_TYPES } from "./picture";
import type { PictureChoice } from "./use-picture";

type AvatarFieldProps = {
  choice: PictureChoice;
  persona: { name: string; display_name: string };
  /** A picture is being dragged over the page. */
  dragging: boolean;
};

/** A picture by click, drop, paste or from the camera roll; cut square, which one may adjust but need not. */
export function AvatarField({ choice, persona, dragging }: AvatarFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { picture, crop, shown, problem } = choice;
  const chooser = (
    <label htmlFor={id} className={buttonClass("quiet", "cursor-pointer")}>
      <ImagePlus aria-hidden className="size-4" />
      {shown ? "Choose another picture" : "Choose a picture"}
    </label>
  );
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-14 font-medium">
        Avatar
      </label>
      <div
        className={cn(
          "relative flex flex-col items-center gap-5 rounded-card border border-dashed p-5 transition-colors has-[input[type=file]:focus-visible]:outline-2 has-[input[type=file]:focus-visible]:outline-accent has-[input[type=file]:focus-visible]:outline-offset-2 sm:flex-row",
          dragging ? "border-accent bg-accent-soft" : "border-line-control",
        )}
      >
        <input
          ref={input}
          id={id}
          type="file"
          accept={PICTURE_TYPES.join(",")}
          aria-describedby={`${id}-words`}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void choice.choose(file);
            // The same file chosen again is a choice as well.
            event.target.value = "";
          }}
          className="sr-only"
        />
        {picture && crop ? (
          <CropStage picture={picture} crop={crop} onCrop={choice.setCrop} />
        ) : (
          <Portrait persona={{ ...persona, avatar: shown }} size={96} />
        )}
        <div className="flex min-w-0 flex-1 flex-col items-center gap-3 text-center sm:items-start sm:text-left">
          <p id={`${id}-words`} className="text-14 text-ink-soft text-pretty">
            {picture
              ? "Drag the picture until it sits well, or leave it as it is."
              : "Drop a picture here, paste one, or choose one. It is cut square; without one, the first letter is drawn."}
          </p>
          <div className="flex flex-wrap justify-center gap-2 sm:justify-start">
            {chooser}
            {shown ? (
              <Button
                variant="ghost"
                onClick={() => {
                  choice.remove();
                  input.current?.focus();
                }}
              >
                Remove picture
              </Button>
            ) : null}
          </div>
        </div>
      </div>
      {problem ? <ErrorState>{problem}</ErrorState> : null}
    </div>
  );
}
