import "server-only";
import { createHmac, randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { mayTalk } from "@/db/personas";
import type { Scope } from "@/db/scope";
import { store } from "@/db/store";
import { secret } from "@/lib/auth/secret";
import { env } from "@/lib/env";
import { fault, log } from "@/lib/log";

/** What makes an audio: the same again is the same audio. */
export type Spoken = { model: string; voice: string; speed: number; text: string };
export type Kept = { audio: Buffer; contentType: string };

const TYPES: Record<string, string> = { wav: "audio/wav", mp3: "audio/mpeg" };
const extensionOf = (contentType: string) => (contentType === "audio/mpeg" ? "mp3" : "wav");

type Entry = { path: string; bytes: number; used: number };
type Underway = Kept & { since: number };
const held = globalThis as {
  ensembleSpeechCache?: Promise<Map<string, Entry>>;
  ensembleSpeechUnderway?: Map<string, Underway>;
};
held.ensembleSpeechUnderway ??= new Map();
/** What is on its way into its file, by the path of that: asked for meanwhile, it is there already. */
const underway = held.ensembleSpeechUnderway;

/**
 * Audio that was spoken once, so that hearing it again costs nothing. It lies in DATA_DIR under its bond, in names that
 * tell nothing, is served by the speech route alone, and goes with what it says: whenever something of the bond's
 * history is forgotten, all audio of that bond is. What was used longest ago makes room.
 */
export async function recalled(scope: Scope, spoken: Spoken): Promise<Kept | null> {
  for (const [extension, contentType] of Object.entries(TYPES)) {
    const path = join(folderOf(scope), `${nameOf(scope, spoken)}.${extension}`);
    const coming = underway.get(path);
    if (coming?.since === scope.removals) return { audio: coming.audio, contentType };
    const audio = await readFile(path).catch(() => null);
    if (!audio) continue;
    const entry = (await index()).get(path);
    if (entry) entry.used = Date.now();
    void utimes(path, new Date(), new Date()).catch(() => {});
    return { audio, contentType };
  }
  return null;
}

/**
 * Keeps an audio, unless something of the bond was forgotten since `since` (Scope.removals), or all of it. It can be recalled as soon
 * as this is called. Never throws.
 */
export async function keep(scope: Scope, spoken: Spoken, { audio, contentType }: Kept, since: number) {
  if (audio.length > limit() / 4) return;
  const folder = folderOf(scope);
  const path = join(folder, `${nameOf(scope, spoken)}.${extensionOf(contentType)}`);
  const mine = { audio, contentType, since };
  underway.set(path, mine);
  try {
    const temporary = `${path}.${randomBytes(6).toString("hex")}.part`;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(temporary, audio, { mode: 0o600 });
    if (scope.removals !== since) return void (await rm(temporary, { force: true }));
    await rename(temporary, path);
    if (scope.removals !== since) return void (await rm(path, { force: true }));
    // The account or the persona may be gone since it began to speak, and with them whoever would forget this.
    if (!mayTalk(store(), scope.userId, scope.personaId)) return void (await forgetSpeech(scope));
    const entries = await index();
    entries.set(path, { path, bytes: audio.length, used: Date.now() });
    await makeRoom(entries);
  } catch (error) {
    log.warn(fault(error), "an audio could not be kept");
  } finally {
    if (underway.get(path) === mine) underway.delete(path);
  }
}

/** Removes all audio of a bond. Never throws: what is left is not served, and swept at the next start. */
export async function forgetSpeech({ userId, personaId }: { userId: number; personaId: number }) {
  const folder = folderOf({ userId, personaId });
  for (const path of underway.keys()) if (path.startsWith(`${folder}/`)) underway.delete(path);
  try {
    // An audio on its way into the folder may keep it from being empty.
    await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 });
    const entries = await index();
    for (const path of entries.keys()) if (path.startsWith(`${folder}/`)) entries.delete(path);
  } catch (error) {
    log.warn(fault(error), "kept audio could not be removed");
  }
}

/**
 * Does something that forgets a part of a bond's history, with all audio of the bond removed before it, so that a crash
 * leaves none, and after it, for what was spoken meanwhile.
 */
export async function withoutSpeech<R>(scope: Scope, forget: () => Promise<R>): Promise<R> {
  await forgetSpeech(scope);
  const result = await forget();
  await forgetSpeech(scope);
  return result;
}

/** Removes all audio of a user. Never throws. */
export async function forgetSpeechOf(userId: number): Promise<void> {
  for (const name of await readdir(root()).catch(() => [])) {
    const bond = bondOf(name);
    if (bond.userId === userId) await forgetSpeech(bond);
  }
}

/** Removes the audio of who is gone, or of whom is gone, and halves of files. */
export async function sweepSpeech(): Promise<void> {
  for (const name of await readdir(root()).catch(() => [])) {
    const bond = bondOf(name);
    // A persona may have been heard that nobody ever wrote to.
    if (!mayTalk(store(), bond.userId, bond.personaId)) await forgetSpeech(bond);
    for (const file of await readdir(join(root(), name)).catch(() => []))
      if (file.endsWith(".part")) await rm(join(root(), name, file), { force: true });
  }
}

const root = () => join(/* turbopackIgnore: true */ env().dataDir, "cache", "speech");
const limit = () => env().VOICE_CACHE_MB * 1024 * 1024;
const folderOf = ({ userId, personaId }: { userId: number; personaId: number }) =>
  join(root(), `${userId}-${personaId}`);

function bondOf(folder: string): { userId: number; personaId: number } {
  const [userId = 0, personaId = 0] = folder.split("-").map(Number);
  return { userId, personaId };
}

function nameOf({ userId, personaId }: Scope, { model, voice, speed, text }: Spoken): string {
  const content = JSON.stringify([userId, personaId, model, voice, speed, text]);
  return createHmac("sha256", secret()).update(content).digest("base64url");
}

/** What is there, read from the folder once. */
function index(): Promise<Map<string, Entry>> {
  held.ensembleSpeechCache ??= readIndex();
  return held.ensembleSpeechCache;
}

async function readIndex(): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for (const name of await readdir(root(), { recursive: true }).catch(() => [])) {
    const path = join(root(), name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() && !path.endsWith(".part"))
      entries.set(path, { path, bytes: found.size, used: found.mtimeMs });
  }
  return entries;
}

async function makeRoom(entries: Map<string, Entry>): Promise<void> {
  let bytes = 0;
  for (const entry of entries.values()) bytes += entry.bytes;
  if (bytes <= limit()) return;
  // A tenth more than needed, so that not every new audio has to look.
  const target = limit() * 0.9;
  for (const entry of [...entries.values()].sort((a, b) => a.used - b.used)) {
    if (bytes <= target) return;
    entries.delete(entry.path);
    bytes -= entry.bytes;
    await rm(entry.path, { force: true });
  }
}
