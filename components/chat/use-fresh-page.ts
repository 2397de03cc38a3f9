"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const shown = new Set<string>();

/**
 * Asks for the page anew when the browser's Back brings an old one: the current persona may be another by now.
 * `rendered` tells one rendering by the server from the next.
 */
export function useFreshPage(rendered: string) {
  const router = useRouter();

  useEffect(() => {
    if (shown.has(rendered)) router.refresh();
    shown.add(rendered);
    const restored = (event: PageTransitionEvent) => {
      if (event.persisted) router.refresh();
    };
    window.addEventListener("pageshow", restored);
    return () => window.removeEventListener("pageshow", restored);
  }, [rendered, router]);
}
