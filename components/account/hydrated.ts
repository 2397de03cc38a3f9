import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False until the page answers to clicks: a form sent before that would lose what was typed. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
