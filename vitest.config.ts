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
    include: ["{app,components,db,lib,scripts}/**/*.test.{ts,tsx}"],
    setupFiles: ["./scripts/vitest/setup.ts"],
    globalSetup: ["./scripts/vitest/migrated-image.ts"],
    pool: "threads",
    testTimeout: 20_000,
  },
});
