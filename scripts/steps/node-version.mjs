/** The oldest Node the pinned packages run on; the same number stands in package.json under "engines". */
export const MINIMUM_NODE = "20.19.0";

const parts = (version) => version.replace(/^v/, "").split("-")[0].split(".").map(Number);

/** A sentence when `version` (as in `process.version`) is older than `minimum`, else null. */
export function nodeProblem(version, minimum = MINIMUM_NODE) {
  const have = parts(version);
  const need = parts(minimum);
  for (let i = 0; i < need.length; i++) {
    if ((have[i] || 0) > need[i]) return null;
    if ((have[i] || 0) < need[i])
      return `Ensemble needs Node.js ${need[0]}.${need[1]} or newer, and this is ${version}. Get a newer one from https://nodejs.org.`;
  }
  return null;
}
