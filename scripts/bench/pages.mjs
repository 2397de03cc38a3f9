import { chromium } from "@playwright/test";
import { CHROMIUM_FLAGS, ensureChromium, findChromium } from "../steps/chromium.mjs";
import { kilobytes } from "./figures.mjs";
import { SMALL } from "./fill.mjs";

const PATHS = ["/chat", "/users/personas"];
const GOAL = 200 * 1024;

/** What Chromium downloads of each page until it is idle: bytes on the wire, bodies only. */
export async function firstLoads({ url, headers }) {
  await ensureChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_FLAGS,
    executablePath: findChromium() ?? undefined,
  });
  try {
    const loads = [];
    for (const path of PATHS) loads.push(await firstLoad(browser, url, path, headers.get(SMALL.userId)));
    return loads;
  } finally {
    await browser.close();
  }
}

async function firstLoad(browser, url, path, { cookie }) {
  const context = await browser.newContext();
  const [name, value] = cookie.split("=");
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const finished = [];
  page.on("requestfinished", (request) => finished.push(request));
  await page.goto(url + path, { waitUntil: "networkidle" });
  if (new URL(page.url()).pathname !== path) throw new Error(`${path} led to ${page.url()}`);
  const load = { path, requests: finished.length, scripts: 0, all: 0, files: [] };
  for (const request of finished) {
    const { responseBodySize: bytes } = await request.sizes();
    load.all += bytes;
    if (request.resourceType() !== "script") continue;
    load.scripts += bytes;
    load.files.push({ url: request.url(), bytes });
  }
  await context.close();
  return load;
}

/** @returns {import("./report.mjs").Line} */
export const pageLine = ({ path, scripts, all, requests }) => ({
  label: path,
  figures: [kilobytes(scripts), kilobytes(all), String(requests)],
  goal: `JavaScript < ${kilobytes(GOAL)}`,
  ok: scripts < GOAL,
});
