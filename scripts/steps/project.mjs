import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project folder, absolute. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** An absolute path inside the project. */
export const inProject = (...parts) => join(PROJECT, ...parts);
