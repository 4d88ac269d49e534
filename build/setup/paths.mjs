import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Top folder of the checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * The user's cache folder for large downloads: outside the checkout, so that
 * it survives `npm ci` and serves every checkout of the machine.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 */
export function cacheFolder(environment = process.env, platform = process.platform) {
  if (environment.XDG_CACHE_HOME) return join(environment.XDG_CACHE_HOME, "duidu");
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "duidu");
  if (platform === "win32" && environment.LOCALAPPDATA) {
    return join(environment.LOCALAPPDATA, "duidu", "Cache");
  }
  return join(homedir(), ".cache", "duidu");
}

/** Where the user stood when they called npm: their relative file names start here. */
export function callersFolder() {
  return process.env.INIT_CWD ?? process.cwd();
}
