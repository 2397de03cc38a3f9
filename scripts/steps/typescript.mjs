import { createViteServer } from "vitest/node";
import { inProject } from "./project.mjs";

/**
 * Runs `work` with a function that loads a module of the project by its path from the root, TypeScript and `@/` paths
 * included, as the unit tests load it. It needs the installed packages and no build.
 * @template T
 * @param {(load: (path: string) => Promise<any>) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProjectCode(work) {
  const vite = await createViteServer({
    configFile: inProject("vitest.config.ts"),
    root: inProject(),
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: "error",
    appType: "custom",
  });
  try {
    return await work((path) => vite.ssrLoadModule(path));
  } finally {
    await vite.close();
  }
}
