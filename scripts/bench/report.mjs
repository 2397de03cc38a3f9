import { arch, cpus, loadavg, platform } from "node:os";

/**
 * One line of the report. `figures` are shown as they are; `ok` tells whether the goal, if there is one, was reached.
 * @typedef {{ label: string, figures: string[], goal?: string, ok?: boolean }} Line
 */

const LABEL = 52;
const FIGURE = 10;

/** @param {string} title @param {string[]} columns what the figures of the lines are @param {Line[]} lines */
export function section(title, columns, lines) {
  const head = title.padEnd(LABEL) + columns.map((column) => column.padStart(FIGURE)).join("");
  return ["", head.trimEnd(), ...lines.map((line) => show(line, columns.length))].join("\n");
}

function show({ label, figures, goal, ok }, columns) {
  const shown = figures.map((figure) => figure.padStart(FIGURE)).join("");
  const verdict = goal ? `   ${ok ? "ok  " : "OVER"} (goal ${goal})` : "";
  return `  ${label.padEnd(LABEL - 2)}${shown.padEnd(columns * FIGURE)}${verdict}`.trimEnd();
}

/** What the figures depend on most. */
export function machine() {
  const [cpu] = cpus();
  const load = platform() === "win32" ? "" : `, load ${loadavg()[0].toFixed(1)} at the start`;
  return `${platform()} ${arch()}, ${cpus().length} cores (${cpu?.model.trim() ?? "unknown"}), Node ${process.version}${load}`;
}
