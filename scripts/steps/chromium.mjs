import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { Problem } from "./problem.mjs";
import { finished, runNode, startProgram } from "./program.mjs";
import { progress } from "./progress.mjs";
import { inProject } from "./project.mjs";

/** The one that draws no window: a test takes two thirds of the processor time with it. */
const WINDOWLESS = "chromium-headless-shell";
const NAMES = [WINDOWLESS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** What lets the system's Chromium run as root, without a graphics card and without calls home. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the system's Chromium or Chrome, or null. */
export function findChromium(path = process.env.PATH ?? "") {
  const folders = ["/usr/bin", ...path.split(delimiter).filter(Boolean)];
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...MAC];
  return candidates.find(isProgram) ?? null;
}

/** Whether Debian's packages can be installed here. */
const ownsPackages = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Installs the first of Debian's browsers that can be had, the one that draws no window before the whole one. */
async function installPackage() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => finished(startProgram("/usr/bin/apt-get", args, { env }));
  await apt("update");
  for (const name of [WINDOWLESS, "chromium"]) {
    await apt("install", "-y", "--no-install-recommends", name);
    if (findChromium()?.endsWith(name)) return;
  }
}

/**
 * Makes sure that there is a Chromium to test with: the system's, else Debian's package when we may install it, else
 * Playwright's own download. In CI the one that draws no window is brought even where a whole one is there: a run
 * with it costs two thirds.
 * @throws Problem when none can be had
 */
export async function ensureChromium() {
  const found = findChromium() ?? (await import("@playwright/test")).chromium.executablePath();
  const slow = process.env.CI && ownsPackages() && !found.endsWith(WINDOWLESS);
  if (existsSync(found) && !slow) return;
  await progress("Installing Chromium", async () => {
    if (ownsPackages()) {
      await installPackage();
      if (findChromium()) return "from the system's packages";
    }
    const cli = inProject("node_modules", "@playwright", "test", "cli.js");
    const { code, output } = await runNode([cli, "install", "chromium"]);
    if (code === 0) return "from Playwright";
    throw new Problem(
      "The browser tests need Chromium, and none could be installed. Install it and start again.",
      output,
    );
  });
}
