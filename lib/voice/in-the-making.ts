import type { Scope } from "@/db/scope";

const held = globalThis as { ensembleVoicesInTheMaking?: Map<string, number> };
held.ensembleVoicesInTheMaking ??= new Map();
/** How many works are at it, by the key of the bond. */
const works = held.ensembleVoicesInTheMaking;

/** Does something that makes a bond's voice; to others it is then being made (`isInTheMaking`). */
export async function making<R>({ key }: Scope, work: () => Promise<R>): Promise<R> {
  works.set(key, (works.get(key) ?? 0) + 1);
  try {
    return await work();
  } finally {
    const left = (works.get(key) ?? 1) - 1;
    if (left > 0) works.set(key, left);
    else works.delete(key);
  }
}

/** Whether this process makes the bond's voice just now: a pending one is then not what another process left. */
export const isInTheMaking = ({ key }: Scope): boolean => works.has(key);
