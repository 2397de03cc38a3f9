import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/steps/chromium.mjs";
import { freePort } from "./scripts/steps/port.mjs";

// The workers read this file too: what the first reading chose reaches them through the environment.
async function chosen(variable: string): Promise<string> {
  process.env[variable] ??= String(await freePort("127.0.0.1"));
  return process.env[variable];
}
const model = await chosen("E2E_MODEL_PORT");
const app = await chosen("E2E_PORT");
const offline = await chosen("E2E_OFFLINE_PORT");
process.env.E2E_SECRET ??= randomBytes(32).toString("base64url");
process.env.E2E_PLACE ??= join(tmpdir(), `ensemble-e2e-${randomBytes(6).toString("hex")}`);

/** What is the same on a phone as on a desktop is tried once: these files, and each test tagged `@any-screen`. */
const SAME_ON_A_PHONE = [
  "account.spec.ts",
  "admin-desk.spec.ts",
  "developers.spec.ts",
  "guests.spec.ts",
  "help.spec.ts",
  "isolation.spec.ts",
  "keyboard.spec.ts",
  "legacy-import.spec.ts",
  "many-personas.spec.ts",
  "motion.spec.ts",
  "my-personas.spec.ts",
  "persona-picture.spec.ts",
  "settings.spec.ts",
  "smoke.spec.ts",
  "your-data.spec.ts",
].map((name) => `**/${name}`);

const launchOptions = {
  args: CHROMIUM_FLAGS,
  ...(findChromium() ? { executablePath: findChromium() ?? "" } : {}),
};

export default defineConfig({
  testDir: "./e2e",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.E2E_REPORT
    ? [["list"], ["json", { outputFile: process.env.E2E_REPORT }]]
    : [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${app}`,
    // Only when asked for: what a failed test says and its last picture suffice mostly, and the traces of all that pass
    // cost an eighth of the run.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    locale: "en-US",
    // What fades away would be found beside what comes, and what fades in has no contrast yet. motion.spec.ts has motion.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions,
  },
  projects: [
    { name: "api", testMatch: "api/**/*.spec.ts" },
    {
      name: "desktop",
      testIgnore: "api/**",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 }, launchOptions },
    },
    {
      name: "phone",
      testIgnore: ["api/**", ...SAME_ON_A_PHONE],
      grepInvert: /@any-screen/,
      use: {
        ...devices["Pixel 7"],
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
        launchOptions,
      },
    },
  ],
  webServer: [
    {
      name: "model",
      command: `node e2e/stand-ins/language-model.mjs ${model}`,
      url: `http://127.0.0.1:${model}/__requests`,
      reuseExistingServer: false,
    },
    {
      name: "app",
      command: `node scripts/serve-for-tests.mjs ${app} ${offline} http://127.0.0.1:${model}/v1`,
      url: `http://127.0.0.1:${offline}/api/health`,
      reuseExistingServer: false,
      stdout: "pipe",
      timeout: 600_000,
      gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
    },
  ],
});
