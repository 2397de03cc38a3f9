"use client";

import { useEffect, useSyncExternalStore } from "react";
import { dayOf } from "./clock";
import { ZONE_COOKIE } from "./zone";

const YEAR_S = 31_536_000;
const TICK_MS = 30_000;

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
const still = () => () => {};
const ticking = (tick: () => void) => {
  const timer = setInterval(tick, TICK_MS);
  return () => clearInterval(timer);
};

/** The reader's time zone and day. While the page wakes they are what the server believed, so that both agree. */
export function useClock(server: { zone: string; now: string }): { zone: string; today: string } {
  const zone = useSyncExternalStore(still, here, () => server.zone);
  const today = useSyncExternalStore(
    ticking,
    () => dayOf(new Date().toISOString(), here()),
    () => dayOf(server.now, server.zone),
  );

  useEffect(() => {
    if (zone === server.zone) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http
    document.cookie = `${ZONE_COOKIE}=${zone}; path=/; max-age=${YEAR_S}; samesite=lax`;
  }, [zone, server.zone]);

  return { zone, today };
}
