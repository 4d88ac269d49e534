import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** A test takes a second or two at most; a busy machine takes many times as long. In milliseconds. */
const UNIT_LIMIT_MS = 30_000;

/** An end-to-end test starts the program, some of them several times. In milliseconds. */
const E2E_LIMIT_MS = 120_000;

/** What a window shows in a moment takes some seconds on a busy machine. In milliseconds. */
const POLL_LIMIT_MS = 15_000;

const E2E = "test/e2e/**/*.test.ts";

/**
 * Two projects: `unit` runs beside each other in Node, `e2e` drives the real
 * window and needs the built app and a display (`npm test -- --e2e` sees to both).
 */
export default defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: [E2E],
          testTimeout: UNIT_LIMIT_MS,
          hookTimeout: UNIT_LIMIT_MS,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: [E2E],
          // Windows on one screen take the focus from each other.
          fileParallelism: false,
          expect: { poll: { timeout: POLL_LIMIT_MS } },
          testTimeout: E2E_LIMIT_MS,
          hookTimeout: E2E_LIMIT_MS,
        },
      },
    ],
  },
});
