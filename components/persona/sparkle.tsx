import type { CSSProperties } from "react";

/** "✨", drawn: not every device has it, and each has another. The sign itself is there to be read and copied. */
export function Sparkle() {
  return (
    <>
      <span className="sr-only">✨ </span>
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        fill="currentColor"
        style={{ "--hue": 80 } as CSSProperties}
        className="hue mr-2 inline-block size-5 shrink-0 align-[-0.2em] text-hue-solid"
      >
        <path d="M12.2 3.4c.5 3.6 1.8 4.9 5.4 5.4-3.6.5-4.9 1.8-5.4 5.4-.5-3.6-1.8-4.9-5.4-5.4 3.6-.5 4.9-1.8 5.4-5.4z" />
        <path d="M4.9 1.5c.25 1.85.95 2.55 2.8 2.8-1.85.25-2.55.95-2.8 2.8-.25-1.85-.95-2.55-2.8-2.8 1.85-.25 2.55-.95 2.8-2.8z" />
        <path d="M5.6 12.3c.3 2.15 1.05 2.9 3.2 3.2-2.15.3-2.9 1.05-3.2 3.2-.3-2.15-1.05-2.9-3.2-3.2 2.15-.3 2.9-1.05 3.2-3.2z" />
      </svg>
    </>
  );
}
