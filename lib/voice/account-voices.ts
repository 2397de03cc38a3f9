import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { findListing, hasAccountVoice, listAccountVoices, replaceAccountVoices } from "@/db/account-voices";
import { store } from "@/db/store";
import { pseudonym } from "@/lib/auth/secret";
import { env } from "@/lib/env";
import { fault, log } from "@/lib/log";
import { voiceVendor } from "@/lib/ports/speech";
import type { Served } from "./list-presets";

const DAY_MS = 24 * 60 * 60_000;
/** How long callers wait for a list that is not there yet, counted from when it was asked for. */
const PATIENCE_MS = 3_000;
/** A list that could not be read is not asked for again so soon. */
const AGAIN_MS = 30_000;

const held = globalThis as { ensembleVoiceListing?: { running?: Promise<void>; askedAt: number } };
held.ensembleVoiceListing ??= { askedAt: 0 };
const state = held.ensembleVoiceListing;

/** The account's voices: as kept while they are a day old at most, else read anew; a first reading is waited for. */
export async function accountVoices(): Promise<Served> {
  if (!voiceVendor()) return "not_connected";
  const listing = findListing(store());
  const ours = listing?.account === account();
  if (!ours || Date.now() - listing.at > DAY_MS) {
    const reading = refreshVoices();
    const left = PATIENCE_MS - (Date.now() - state.askedAt);
    if (!ours && left > 0) await Promise.race([reading, sleep(left, undefined, { ref: false })]);
  }
  return findListing(store())?.account === account() ? listAccountVoices(store()) : "unknown";
}

/** Whether the account has a voice, as far as is known: until its list is read, every one. */
export function isServed(voice: string): boolean {
  if (!voiceVendor()) return false;
  return findListing(store())?.account !== account() || hasAccountVoice(store(), voice);
}

/** Reads the account's list anew, unless that was just tried. Never throws. */
export function refreshVoices(): Promise<void> {
  const vendor = voiceVendor();
  if (!vendor || (!state.running && Date.now() - state.askedAt < AGAIN_MS)) return Promise.resolve();
  state.running ??= read(vendor).finally(() => {
    state.running = undefined;
  });
  return state.running;
}

async function read(vendor: NonNullable<ReturnType<typeof voiceVendor>>): Promise<void> {
  state.askedAt = Date.now();
  try {
    const voices = (await vendor.voices()).filter(({ tag }) => tag === null);
    replaceAccountVoices(store(), voices, { account: account(), at: Date.now() });
  } catch (error) {
    log.warn(fault(error), "the voices of the account could not be read");
  }
}

/** For tests: forgets when the list was last asked for. */
export function forgetListing(): void {
  state.askedAt = 0;
  state.running = undefined;
}

/** Another key or address is another account, and its list another list. */
function account(): string {
  const { ELEVENLABS_API_KEY = "", ELEVENLABS_BASE_URL = "" } = env();
  return pseudonym(`voices:${ELEVENLABS_API_KEY}:${ELEVENLABS_BASE_URL}`);
}
