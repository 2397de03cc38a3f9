import { createInterface } from "node:readline";
import { stripVTControlCharacters } from "node:util";

const BANNER = /^\s*(▲|✓|○|- (Local|Network|Environments)\b|$)/u;
const STACK = /^\s+at /;
/** Next goes on with a start-up hook that failed, answers 500 for ever and says this for every request. */
const FAILED_HOOK = /loading instrumentation hook: (.+)/;
const MOST_LINES = 20;

/** What a person should read of a server that would not start: no banner, no stack, no log records. */
export function lastWords(lines) {
  const failed = lines.map((line) => FAILED_HOOK.exec(line)?.[1]).find(Boolean);
  if (failed) return failed;
  const said = lines.filter((line) => !BANNER.test(line) && !STACK.test(line) && !line.startsWith("{"));
  return [...new Set(said)].slice(-MOST_LINES).join("\n").trim();
}

/**
 * Collects a server's lines until `open` is called, then hands each to `onLine`, Next's banner left out.
 * `onFailure` is called when the lines say that the server will never be ready.
 */
export function listenTo(child, onLine, onFailure) {
  const early = [];
  let show = (line) => {
    early.push(line);
    if (FAILED_HOOK.test(line)) onFailure();
  };
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on("line", (line) => show(stripVTControlCharacters(line)));
  return {
    early,
    open() {
      show = (line) => BANNER.test(line) || onLine(line);
      early.forEach(show);
    },
  };
}
