import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the program stands in an Electron distribution, by platform. */
const EXECUTABLES = {
  darwin: join("Electron.app", "Contents", "MacOS", "Electron"),
  win32: "electron.exe",
  other: "electron",
};

/**
 * Path of the program in the distribution `folder`.
 *
 * @param {string} folder
 * @param {NodeJS.Platform} platform
 */
export function executableIn(folder, platform = process.platform) {
  const name = platform === "darwin" || platform === "win32" ? platform : "other";
  return join(folder, EXECUTABLES[name]);
}

/**
 * Electron's version as its distribution states it, without a leading v.
 *
 * @param {string} folder
 * @returns {string | null} null when there is no complete distribution
 */
export function versionIn(folder) {
  try {
    return readFileSync(join(folder, "version"), "utf8").trim().replace(/^v/, "");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return null;
    throw error;
  }
}
