"use client";

import { useState } from "react";
import { wordsOf } from "@/components/request";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { signInWith } from "./sign-in";

/** The other ways in, when the installation has any. */
export function OAuthButtons({ providers, to }: { providers: { id: string; name: string }[]; to: string }) {
  const [error, setError] = useState<string | null>(null);
  if (providers.length === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      <p className="flex items-center gap-3 text-14 text-ink-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or
      </p>
      {providers.map(({ id, name }) => (
        <Button
          key={id}
          className="min-h-12"
          onClick={() => signInWith(id, to).catch((thrown) => setError(wordsOf(thrown)))}
        >
          Continue with {name}
        </Button>
      ))}
      {error ? <ErrorState>{error}</ErrorState> : null}
    </div>
  );
}
