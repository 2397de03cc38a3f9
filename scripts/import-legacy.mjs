// `npm run import:legacy -- FILE`: brings the data of the Python version into the database npm start uses. Imports only
// what Node brings until the packages are known to be installed.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { prepareDataDir, prepareFolder, secretOf } from "./steps/data-folder.mjs";
import { withDotenv } from "./steps/dotenv.mjs";
import { nodeProblem } from "./steps/node-version.mjs";
import { giveUp, Problem } from "./steps/problem.mjs";
import { inProject, PROJECT } from "./steps/project.mjs";
import { readSettings } from "./steps/settings.mjs";

const USAGE =
  "npm run import:legacy -- FILE [--dry-run] [--alias Bella=Isabella] [--files FOLDER [--voices-consented]] [--report FILE] [--into-existing] [--admin ADDRESS]";
const OPTIONS = {
  "dry-run": { type: "boolean", default: false },
  alias: { type: "string", multiple: true, default: [] },
  files: { type: "string" },
  "voices-consented": { type: "boolean", default: false },
  report: { type: "string" },
  admin: { type: "string" },
  "into-existing": { type: "boolean", default: false },
};
const BAR = 30;

/** npm runs a script in the project; what was typed is relative to where it was typed. */
const TYPED_IN = process.env.INIT_CWD ?? process.cwd();
const typed = (path) => resolve(TYPED_IN, path);

function readArguments(argv) {
  let given;
  try {
    given = parseArgs({ args: argv, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Problem(`${error.message}\n${USAGE}`);
  }
  const { values, positionals } = given;
  if (positionals.length !== 1) throw new Problem(`Say which file: ${USAGE}`);
  if (values["voices-consented"] && !values.files)
    throw new Problem("--voices-consented needs --files FOLDER: the recordings are looked for there.");
  if (values.files && !existsSync(typed(values.files)))
    throw new Problem(`There is no folder ${values.files}.`);
  return { ...values, file: typed(positionals[0]) };
}

/** The same variables `npm start` gives its server. */
function takeSettings() {
  const env = withDotenv(PROJECT);
  const settings = readSettings(env);
  prepareDataDir(settings.dataDir);
  prepareFolder(settings.databaseFolder, "DATABASE_URL=file:/some/folder/app.db");
  Object.assign(process.env, env, {
    DATA_DIR: settings.dataDir,
    MIGRATIONS_DIR: inProject("db", "migrations"),
    NEXTAUTH_SECRET: env.NEXTAUTH_SECRET || secretOf(settings.dataDir),
    ...(settings.databaseUrl ? { DATABASE_URL: settings.databaseUrl } : {}),
  });
  return settings;
}

/** A bar on a terminal; elsewhere a line for every tenth. */
function progressBar(out = process.stderr) {
  let shown = -1;
  return (phase, done, total) => {
    if (phase === "reading") return void out.write("Reading and checking the file…\n");
    const part = total === 0 ? 1 : done / total;
    const step = Math.floor(part * (out.isTTY ? 200 : 10));
    if (step === shown) return;
    shown = step;
    const percent = `${Math.floor(part * 100)} %`.padStart(5);
    if (!out.isTTY) return void out.write(`${percent}, ${done} of ${total} rows\n`);
    const bar = "█".repeat(Math.round(part * BAR)).padEnd(BAR, "░");
    out.write(`\r${bar} ${percent}  ${done.toLocaleString("en-US")} rows${part === 1 ? "\n" : ""}`);
  };
}

async function main(argv) {
  const problem = nodeProblem(process.version);
  if (problem) throw new Problem(problem);
  const given = readArguments(argv);
  if (!existsSync(inProject("node_modules", "vitest")))
    throw new Problem(
      "The packages are not installed yet: run npm install (or npm start once), then this again.",
    );
  // Recordings are decoded in threads whose files are found from here.
  process.chdir(PROJECT);
  const { dataDir } = takeSettings();
  const { withProjectCode } = await import("./steps/typescript.mjs");
  return withProjectCode(async (load) => {
    const { importOffline, CannotImport } = await load("/lib/legacy/import-offline.ts");
    const { importsFolder } = await load("/lib/legacy/folder.ts");
    const { writeReport } = await load("/lib/legacy/report.ts");
    const { aliasOf } = await load("/lib/legacy/bring.ts");
    const { inWords } = await load("/lib/legacy/words.ts");
    const aliases = given.alias.map((text) => {
      const alias = aliasOf(text);
      if (!alias) throw new Problem(`An alias is OLD=NEW, such as Bella=Isabella; "${text}" is not.`);
      return alias;
    });
    const report = await importOffline({
      source: given.file,
      files: given.files && typed(given.files),
      voicesConsented: given["voices-consented"],
      admin: given.admin,
      dryRun: given["dry-run"],
      intoExisting: given["into-existing"],
      aliases: Object.fromEntries(aliases),
      progress: progressBar(),
    }).catch((error) => {
      throw error instanceof CannotImport ? new Problem(error.message) : error;
    });
    process.stdout.write(`\n${inWords(report)}`);
    const kept = given["dry-run"]
      ? null
      : join(importsFolder(), `report-${report.finished_at.replace(/\W/g, "")}.json`);
    const file = given.report ? typed(given.report) : kept;
    if (file) {
      writeReport(file, report);
      process.stdout.write(`The whole report: ${file}\n`);
    }
    process.stdout.write(`Data folder: ${dataDir}\n`);
    return report.adds_up ? 0 : 1;
  });
}

main(process.argv.slice(2)).then((code) => process.exit(code), giveUp);
