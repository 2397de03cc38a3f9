import "server-only";
import { z } from "zod";
import { env } from "@/lib/env";
import { isLoopback } from "./loopback";
import { getJson, listModels } from "./models";

const kinds = ["ollama", "lmstudio", "llamacpp"] as const;
export type LocalKind = (typeof kinds)[number];

/** A language-model server that runs on this machine. `base_url` ends in /v1. */
export type LocalServer = { id: string; kind: LocalKind; name: string; base_url: string; models: string[] };

const USUAL: Place[] = [
  { kind: "ollama", origin: "http://127.0.0.1:11434" },
  { kind: "lmstudio", origin: "http://127.0.0.1:1234" },
  { kind: "llamacpp", origin: "http://127.0.0.1:8080" },
];
const NAMES: Record<LocalKind, string> = { ollama: "Ollama", lmstudio: "LM Studio", llamacpp: "llama.cpp" };
const PROBE_MS = 400;
const FRESH_MS = 15_000;
const MAX_MODELS = 200;

type Place = { kind: LocalKind; origin: string };
type Found = { at: number; key: string; servers: Promise<LocalServer[]> };
const holder = globalThis as typeof globalThis & { ensembleLocalServers?: Found };

/**
 * The model servers that answer on this machine and offer at least one model, asked in parallel for at most 400 ms
 * and remembered for 15 s. Looks in the usual places, or in those of LOCAL_MODEL_URLS. Never asks another machine,
 * never throws.
 */
export function discover(): Promise<LocalServer[]> {
  const setting = env().LOCAL_MODEL_URLS;
  const key = setting ?? "usual";
  const known = holder.ensembleLocalServers;
  if (known && known.key === key && Date.now() - known.at < FRESH_MS) return known.servers;
  const servers = Promise.all(places(setting).map(probe)).then((found) =>
    found.filter((server) => server !== null),
  );
  holder.ensembleLocalServers = { at: Date.now(), key, servers };
  return servers;
}

/** Makes the next `discover` look again. */
export function forgetDiscovered(): void {
  holder.ensembleLocalServers = undefined;
}

/** `kind=url,kind=url`; empty or "off" is nowhere. What is not on this machine, or not understood, is left out. */
export function places(setting: string | undefined): Place[] {
  if (setting === undefined) return USUAL;
  if (setting.toLowerCase() === "off") return [];
  const wanted = setting.split(",").flatMap((entry): Place[] => {
    const at = entry.indexOf("=");
    const kind = kinds.find((one) => one === entry.slice(0, at).trim().toLowerCase());
    const url = entry.slice(at + 1).trim();
    if (at < 0 || !kind || !isLoopback(url)) return [];
    return [{ kind, origin: new URL(url).origin }];
  });
  return wanted.filter((place, index) => wanted.findIndex((other) => idOf(other) === idOf(place)) === index);
}

const idOf = ({ kind, origin }: Place) => `${kind}-${new URL(origin).port || "80"}`;

async function probe(place: Place): Promise<LocalServer | null> {
  const { kind, origin } = place;
  const base_url = `${origin}/v1`;
  const signal = AbortSignal.timeout(PROBE_MS);
  try {
    const models = kind === "ollama" ? await ollamaModels(origin, signal) : await listed(base_url, signal);
    const names = [...new Set(models.filter(printable))].slice(0, MAX_MODELS);
    return names.length > 0 ? { id: idOf(place), kind, name: NAMES[kind], base_url, models: names } : null;
  } catch {
    return null;
  }
}

const listed = async (baseUrl: string, signal: AbortSignal) =>
  (await listModels(baseUrl, { signal })).map(({ id }) => id);

const Tags = z.object({ models: z.array(z.object({ name: z.string(), remote_host: z.string().nullish() })) });

/** Ollama also lists models that it runs in its maker's cloud; what is offered as local must stay on this machine. */
async function ollamaModels(origin: string, signal: AbortSignal): Promise<string[]> {
  const [tags, all] = await Promise.all([
    getJson(`${origin}/api/tags`, { signal }),
    listed(`${origin}/v1`, signal),
  ]);
  const local = new Set(
    Tags.parse(tags)
      .models.filter(({ name, remote_host }) => !remote_host && !/[:-]cloud$/.test(name))
      .map(({ name }) => name),
  );
  return all.filter((name) => local.has(name));
}

const printable = (name: string) => name.length <= 200 && /^[^\p{C}]+$/u.test(name);
