import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** The unit tests; the end-to-end tests have a runner of their own. */
export default defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: { include: ["test/**/*.test.ts", "test/**/*.test.tsx"] },
});
