"use client";

import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";

/**
 * A part that is fetched when it is first opened, and kept then, so that a page starts without it.
 * Call `preload` when a hand comes near.
 */
export function lazily<P extends { open: boolean }>(load: () => Promise<ComponentType<P>>) {
  const Part = lazy(async () => ({ default: (await load()) as ComponentType<object> }));
  function Lazy(props: P): ReactNode {
    const [wanted, setWanted] = useState(props.open);
    if (props.open && !wanted) setWanted(true);
    return wanted ? (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    ) : null;
  }
  return Object.assign(Lazy, { preload: () => void load() });
}
