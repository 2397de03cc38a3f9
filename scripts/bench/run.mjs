import { cpSync, mkdtempSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KEY, startElevenLabs } from "../../e2e/stand-ins/elevenlabs.mjs";
import { startLanguageModel } from "../../e2e/stand-ins/language-model.mjs";
import { STANDALONE } from "../steps/build.mjs";
import { replaceInterrupts } from "../steps/interrupt.mjs";
import { MACHINE } from "../steps/machine.mjs";
import { Problem } from "../steps/problem.mjs";
import { stopAll } from "../steps/program.mjs";
import { progress } from "../steps/progress.mjs";
import { startServer } from "../steps/server.mjs";
import { count } from "./figures.mjs";
import { fill, LARGE, OTHERS, SMALL } from "./fill.mjs";
import { findings } from "./findings.mjs";
import { inProcess, overHttp, recallQuality } from "./histories.mjs";
import { judgement } from "./judgement.mjs";
import { crowd, load } from "./load.mjs";
import { firstLoads } from "./pages.mjs";
import { signIn } from "./people.mjs";
import { machine } from "./report.mjs";
import { inHistories, overhead, senders } from "./sends.mjs";
import { speech } from "./speech.mjs";

const SECRET = "for the bench only, never for people";

/**
 * How many messages of other people `--messages` asks for; a million without it.
 * @throws Problem for any other argument
 */
export function othersOf(args) {
  if (args.length === 0) return 1_000_000;
  const [flag, value] = args.length === 1 ? args[0].split("=") : args;
  const many = Number(value);
  if (flag !== "--messages" || args.length > 2 || !Number.isInteger(many) || many < OTHERS)
    throw new Problem(`The only option is --messages N, N ≥ ${OTHERS}: npm run bench -- --messages 200000`);
  return many;
}

/** Measures and prints. Everything it makes lies in a folder of its own and is gone afterwards. */
export async function run(messages) {
  const place = realpathSync(mkdtempSync(join(tmpdir(), "ensemble-bench-")));
  const clear = async () => {
    await stopAll();
    rmSync(place, { recursive: true, force: true });
  };
  replaceInterrupts(() => clear().then(() => process.exit(130)));
  const about = machine();
  try {
    // A build made meanwhile would take the files away from under the server.
    const folder = join(place, "app");
    cpSync(STANDALONE, folder, { recursive: true, verbatimSymlinks: true });
    const measured = await measure({ place, folder, messages });
    console.log(`\n${about}\n${findings(measured)}`);
  } finally {
    await clear();
  }
}

async function measure({ place, folder, messages }) {
  const model = await startLanguageModel();
  const vendor = await startElevenLabs();
  const starts = [];
  const serve = async (name, more = {}) => {
    const began = performance.now();
    const server = await startServer({
      dataDir: join(place, name),
      folder,
      env: { ...environment(model), ...more },
    });
    starts.push(performance.now() - began);
    return server;
  };
  const file = (name) => join(place, name, "app.db");
  try {
    await progress("Starting on empty folders", async () => {
      for (const name of ["alone", "among"]) await (await serve(name)).stop();
    });
    await progress("Filling the databases", async () => {
      fill(file("alone"), 0);
      return `${count(fill(file("among"), messages))} messages`;
    });
    const { size } = statSync(file("among"));
    const headers = await signIn(file("among"), SECRET, [
      SMALL.userId,
      LARGE.userId,
      ...senders(),
      ...crowd(),
    ]);
    const alone = await shown("Histories, the code alone", () => inProcess(file("alone")));
    const among = await shown("The same among others' messages", () => inProcess(file("among")));
    const judged = await shown("Labelled messages", () => judgement());
    const recalled = {
      words: await shown("Recall in made-up friendships, by words", () => recallQuality("off")),
      meaning: await shown("The same by words and meaning", () => recallQuality("on")),
    };
    const server = await serve("among");
    const bench = { url: server.url, headers, model };
    const fresh = await probe(server);
    const sent = await shown("Sends", () => overhead(bench));
    const sends = await shown("Sends in a short and a long history", () => inHistories(bench));
    const pages = await shown("History pages", () => overHttp(bench));
    server.child.send("reset");
    const pressed = await shown("Load", () => load(bench));
    const loaded = await probe(server);
    const loads = await shown("First loads in Chromium", () => firstLoads(bench));
    await server.stop();
    // A provider's SDK takes memory, which is not the server's own.
    const speaking = await serve("among", { ELEVENLABS_API_KEY: KEY, ELEVENLABS_BASE_URL: vendor.url });
    const spoken = await shown("Speech", () =>
      speech({ url: speaking.url, headers, child: speaking.child }, vendor, () => probe(speaking)),
    );
    await speaking.stop();
    return {
      messages,
      size,
      starts,
      alone,
      among,
      judged,
      recalled,
      fresh,
      sent,
      sends,
      pages,
      pressed,
      loaded,
      spoken,
      loads,
    };
  } finally {
    await model.close();
    await vendor.close();
  }
}

const environment = (model) => ({
  ...MACHINE,
  NODE_OPTIONS: `${MACHINE.NODE_OPTIONS ?? ""} --import ${new URL("./probe.mjs", import.meta.url).href}`,
  NEXTAUTH_SECRET: SECRET,
  OPENAI_BASE_URL: model.url,
  OPENAI_MODEL: "stand-in",
  LOCAL_MODEL_URLS: "off",
  LOG_LEVEL: "warn",
});

/** What the probe in the server tells of it. @returns {Promise<{rss: number, p50: number, p99: number}>} */
function probe({ child }) {
  return new Promise((resolve) => {
    child.on("message", (told) => told?.rss && resolve(told));
    child.send("measure");
  });
}

async function shown(label, work) {
  let result;
  await progress(label, async () => {
    result = await work();
  });
  return result;
}
