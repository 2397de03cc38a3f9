"use client";

import "./globals.css";

/** The last resort, when even the layout failed: no parts of ours that could fail as well. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Ensemble</title>
        <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-4 px-6 text-center">
          <h1 className="text-18">Ensemble could not start this page</h1>
          <p className="text-ink-soft">Nothing of yours is lost. Please try again in a moment.</p>
          <button
            type="button"
            onClick={reset}
            className="gradient-accent min-h-11 rounded-control px-4 text-14 font-medium text-white"
          >
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
