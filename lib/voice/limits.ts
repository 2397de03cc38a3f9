/** Of a voice sample (spec/api: voice/upload). */
export const SAMPLE = { shortestMs: 1_000, longestMs: 180_000, bytes: 10 * 1024 * 1024 };

/** How long an answer waits for a clone; it is made to its end either way. */
export const CLONE_PATIENCE_MS = 20_000;

/**
 * What one agrees to before a voice is cloned. The version is stored with each consent: a change of the words is a new
 * version.
 */
export const CONSENT = {
  version: "2026-11",
  text: "This is my own voice, or I have the clear permission of the person whose voice it is. I agree that the recording is stored here, and sent to the voice provider if one is connected, to make a copy of the voice that this persona speaks with. I can remove both at any time.",
};

/**
 * What whoever imports from the Python version states for the recordings in it (`--voices-consented`). Stands as the
 * consent's version where the owner of the persona was not asked: such a recording is kept and sent to nobody.
 */
export const IMPORT_CONSENT = {
  version: "import-1",
  text: "The people whose voices these are have agreed that their recordings are stored here as the voices of personas.",
};
