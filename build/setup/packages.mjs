import { readFileSync } from "node:fs";
import { join } from "node:path";
import { firstLines, runChild } from "./child.mjs";
import { Stop, say } from "./command.mjs";

/** Oldest Node that the build tools run on, as major and minor version. */
const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/**
 * The part of npm's lock files that tells what is installed.
 *
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lock
 */

/**
 * Installs the npm packages when they are missing or are not those of the lock
 * file. Does nothing, silently, otherwise.
 *
 * @param {string} root top folder of the checkout
 */
export async function ensurePackages(root) {
  checkNode(process.versions.node);
  const wanted = readLock(join(root, "package-lock.json"));
  if (wanted === null) throw new Stop("package-lock.json is missing: check the project out again.");
  // npm writes this file last, so an interrupted installation has none.
  const installed = readLock(join(root, "node_modules", ".package-lock.json"));
  if (installed !== null && isInstalled(wanted, installed)) return;
  say("installing the npm packages (npm ci) …");
  const { status, output } = await runChild("npm", ["ci", "--include=dev", "--loglevel=error"], {
    cwd: root,
  });
  if (status !== 0) {
    throw new Stop(
      `npm could not install the packages; check that the npm registry can be reached (npm ping) and run the command again. npm said:\n${firstLines(output)}`,
    );
  }
}

/**
 * True when every package of the lock file is installed in its version. An
 * optional one may be absent: those are for other platforms.
 *
 * @param {Lock} wanted
 * @param {Lock} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === "") return true;
    const present = installed.packages[path];
    return present === undefined ? entry.optional === true : present.version === entry.version;
  });
}

/**
 * @param {string} path
 * @returns {Lock | null} null when there is no such file
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return null;
    throw error;
  }
}

/** @param {string} version of the running Node */
function checkNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Stop(
    `Node ${version} is too old: install Node ${oldestMajor}.${oldestMinor} or newer and run the command again.`,
  );
}
