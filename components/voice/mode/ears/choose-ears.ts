import { request } from "@/components/request";
import { browserEars, browserHasEars } from "./browser-ears";
import type { Ears } from "./ears";
import { serverEars } from "./server-ears";

/** The built-in voices speak, but nothing built in listens. */
const DEAF = "builtin";

/**
 * The best ears there are: the server's, where a provider is connected; else the browser's own; else none, and one types.
 */
export async function chooseEars(context: () => AudioContext): Promise<Ears | null> {
  const health = await request<{ voice: { provider: string } }>("GET", "/api/health").catch(() => null);
  const provider = health?.voice.provider ?? DEAF;
  if (provider !== DEAF)
    return serverEars(
      context,
      `What you say goes to this server, and from there to ${nameOf(provider)}, which turns it into words.`,
    );
  return browserHasEars() ? browserEars() : null;
}

const nameOf = (provider: string) => (provider === "elevenlabs" ? "ElevenLabs" : provider);
