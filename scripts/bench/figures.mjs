/** The value below which `share` (0 to 1) of the numbers lie, by the nearest rank. NaN for none. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** @param {number[]} numbers */
export const spread = (numbers) => ({ p50: percentile(numbers, 0.5), p99: percentile(numbers, 0.99) });

/** How often each of `kinds` is measured in turn, each time in another order, so that no kind is always the first. */
export async function inTurn(kinds, rounds, measure) {
  /** @type {Record<string, number[]>} */
  const taken = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let round = 0; round < rounds; round++)
    for (const index of kinds.keys()) {
      const kind = kinds[(index + round) % kinds.length];
      taken[kind].push(await measure(kind, round));
    }
  return taken;
}

/** How long `work` takes, in milliseconds. */
export async function timed(work) {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Milliseconds with as many places as matter: "0.42", "3.1", "128". */
export const ms = (value) => value.toFixed(value < 1 ? 2 : value < 20 ? 1 : 0);

export const times = (value) => `${value.toFixed(2)}×`;
export const count = (value) => Math.round(value).toLocaleString("en");
export const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
export const megabytes = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
