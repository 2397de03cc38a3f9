/** While a conversation goes on, noting it down costs at most this part of what its replies cost. */
const SHARE = 0.25;
/** Once it is quiet, at most this part: what is left of it is noted together. */
const SHARE_QUIET = 0.75;

/** Whether a call may be made: `cost` of it and what was `spent` on the replies to the same messages, in tokens. */
export function isAffordable({ cost, spent, isQuiet }: { cost: number; spent: number; isQuiet: boolean }) {
  return cost <= spent * (isQuiet ? SHARE_QUIET : SHARE);
}
