import { getHeapStatistics } from "node:v8";

const ENOUGH_MB = 1024;
const OPTION = "--max-old-space-size";

/**
 * Node's arguments that keep a server's memory in bounds: on a large machine Node lets garbage grow to a gigabyte
 * before it looks, although what lives is some 60 MB. Nothing where the machine's own bound is lower, or where
 * NODE_OPTIONS sets one.
 */
export function heapArguments(nodeOptions = "", ownLimit = getHeapStatistics().heap_size_limit) {
  if (nodeOptions.replaceAll("_", "-").includes(OPTION) || ownLimit < ENOUGH_MB * 1024 * 1024) return [];
  return [`${OPTION}=${ENOUGH_MB}`];
}
