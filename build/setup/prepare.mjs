import { ensureApp } from "./app.mjs";
import { hasDisplay } from "./display.mjs";
import { ensurePackages } from "./packages.mjs";
import { ROOT } from "./paths.mjs";
import { ensureRuntime } from "./runtime.mjs";
import { ensureSystem } from "./system.mjs";

/**
 * Everything between a clean checkout and a program that can be started.
 * Silent, and done in a moment, when nothing is missing.
 *
 * @returns {Promise<import("./runtime.mjs").Runtime>}
 */
export async function prepareProgram() {
  await ensurePackages(ROOT);
  await ensureSystem({ virtualDisplay: !hasDisplay(), tests: false });
  const runtime = await ensureRuntime(ROOT);
  await ensureApp(ROOT);
  return runtime;
}
