const OF_THE_MACHINE = [
  "CI",
  "FORCE_COLOR",
  "HOME",
  "LANG",
  "NODE_EXTRA_CA_CERTS",
  "NODE_OPTIONS",
  "NO_COLOR",
  "PATH",
  "SystemRoot",
  "TEMP",
  "TERM",
  "TMP",
  "TMPDIR",
  "TZ",
];

/**
 * What a build or a test may know of the environment: the machine, and none of the keys and addresses in this shell.
 * @type {Record<string, string>}
 */
export const MACHINE = Object.fromEntries(
  OF_THE_MACHINE.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])),
);
