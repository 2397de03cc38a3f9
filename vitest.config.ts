import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^server-only$/, replacement: here("./scripts/vitest/server-only.ts") },
      { find: /^@\//, replacement: here("./") },
    ],
  },
  test: {
    include: ["{app,components,db,lib,scripts}/**/*.test.{ts,tsx}", "e2e/stand-ins/**/*.test.ts"],
    setupFiles: ["./scripts/vitest/setup.ts"],
    globalSetup: ["./scripts/vitest/migrated-image.ts"],
    pool: "threads",
    // Some tests wait for a server that hangs or a program that ends; one fewer than the cores, which is what Vitest
    // takes by itself, leaves half of a small machine idle.
    maxWorkers: Math.max(3, availableParallelism()),
    testTimeout: 20_000,
    hookTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["{app,components,db,lib}/**/*.{ts,tsx}", "scripts/steps/**/*.mjs"],
      exclude: ["**/*.test.*", "**/*.d.ts", "db/testing/**", "db/migrations/**"],
      reporter: ["text-summary", "html", "json-summary"],
    },
  },
});
