"use client";

import { useEffect, useState } from "react";
import { request } from "@/components/request";

/** One of the voices a persona can be given (spec: GET /api/personas/voice-presets). */
export type Voice = {
  id: string;
  name: string;
  description: string;
  provider?: "elevenlabs" | "builtin";
  available: boolean;
  preview_url: string | null;
  /** Why it is not available. */
  reason?: string | null;
};

/** The voices there are; null while they load. A server without any answers with none, or not at all. */
export function useVoices(): Voice[] | null {
  const [voices, setVoices] = useState<Voice[] | null>(null);
  useEffect(() => {
    let left = false;
    request<Voice[]>("GET", "/api/personas/voice-presets")
      .then((found) => (Array.isArray(found) ? found : []))
      .catch(() => [])
      .then((found) => left || setVoices(found));
    return () => {
      left = true;
    };
  }, []);
  return voices;
}
