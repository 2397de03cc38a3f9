import { type ListedModel, listModels, NotAModelServer } from "./models";

const FRESH_MS = 300_000;
const LOOKUP_MS = 10_000;

type Entry = { at: number; name: string | undefined; pending: Promise<string> };
const holder = globalThis as typeof globalThis & { ensembleFirstModels?: Map<string, Entry> };
holder.ensembleFirstModels ??= new Map();
const entries = holder.ensembleFirstModels;

/**
 * The first model a server lists, kept for five minutes and asked for once however many replies wait for it.
 * `known` is the name as of the last answer, if there was one; `resolve` throws what the lookup threw, and a failure
 * is not kept.
 */
export function firstModel(baseUrl: string, headers: Record<string, string>) {
  return {
    known: () => entries.get(baseUrl)?.name,
    async resolve(signal?: AbortSignal): Promise<string> {
      let entry = entries.get(baseUrl);
      if (!entry || Date.now() - entry.at > FRESH_MS) {
        entry = { at: Date.now(), name: entry?.name, pending: lookUp(baseUrl, headers) };
        entries.set(baseUrl, entry);
        keep(baseUrl, entry);
      }
      return signal ? orAborted(entry.pending, signal) : entry.pending;
    },
  };
}

/** Makes the next reply ask the server again. */
export function forgetFirstModel(baseUrl: string): void {
  const entry = entries.get(baseUrl);
  if (entry) entry.at = 0;
}

function keep(baseUrl: string, entry: Entry): void {
  entry.pending.then(
    (name) => {
      entry.name = name;
    },
    () => {
      if (entries.get(baseUrl) === entry) entries.delete(baseUrl);
    },
  );
}

async function lookUp(baseUrl: string, headers: Record<string, string>): Promise<string> {
  // The lookup belongs to all who wait for it: one who stops waiting must not end it for the others.
  const models: ListedModel[] = await listModels(baseUrl, {
    headers,
    signal: AbortSignal.timeout(LOOKUP_MS),
  });
  const first = models[0];
  if (!first) throw new NotAModelServer(200);
  return first.id;
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
