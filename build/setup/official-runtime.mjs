import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lastLines, runChild } from "./child.mjs";
import { Stop, say } from "./command.mjs";
import { executableIn, versionIn } from "./runtime-folder.mjs";

/** After this time a download that failed is tried again: one day, in milliseconds. */
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/** A host that has not answered by then is taken as out of reach (a proxy may never answer). */
const PROBE_LIMIT_MS = 8_000;

/** Enough to unpack a download that is in Electron's own cache. */
const UNREACHABLE_LIMIT_MS = 20_000;

/** 110 MB over a slow line; the registry's copy is tried afterwards. */
const DOWNLOAD_LIMIT_MS = 8 * 60 * 1000;

/** Where there is no other source, a slow line gets all the time it may need. */
const PATIENT_LIMIT_MS = 45 * 60 * 1000;

/**
 * The official Electron binary of the version pinned in package.json,
 * downloaded by the electron package's own installer when it is missing.
 *
 * @param {string} root top folder of the checkout
 * @param {string} cache remembers there that the download failed
 * @param {boolean} isOnlySource no other runtime exists for this platform
 * @returns {Promise<string | null>} the distribution's folder; null when it cannot be had
 */
export async function officialRuntime(root, cache, isOnlySource) {
  const home = join(root, "node_modules", "electron");
  const dist = join(home, "dist");
  const version = JSON.parse(readFileSync(join(home, "package.json"), "utf8")).version;
  if (isComplete(dist, version)) return dist;
  const stamp = join(cache, `official-electron-${version}-unreachable`);
  if (!isOnlySource && failedLately(stamp)) return null;
  say(`downloading Electron ${version} …`);
  const isReachable = isOnlySource || (await answers(downloadUrl(version)));
  const limitMs = isOnlySource
    ? PATIENT_LIMIT_MS
    : isReachable
      ? DOWNLOAD_LIMIT_MS
      : UNREACHABLE_LIMIT_MS;
  const { output } = await runChild(process.execPath, [join(home, "install.js")], {
    cwd: home,
    env: hasProxy() ? { ...process.env, ELECTRON_GET_USE_PROXY: "1" } : process.env,
    limitMs,
  });
  if (isComplete(dist, version)) {
    rmSync(stamp, { force: true });
    return dist;
  }
  // A killed installer leaves half a distribution that it would take for a whole one.
  rmSync(dist, { recursive: true, force: true });
  if (isOnlySource) {
    throw new Stop(
      `Electron ${version} could not be downloaded; check the network, or set ELECTRON_MIRROR to a mirror, and run the command again. It said:\n${lastLines(output)}`,
    );
  }
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, `${new Date().toISOString()}\n${output}`);
  return null;
}

/**
 * @param {string} dist
 * @param {string} version
 */
function isComplete(dist, version) {
  // The installer writes path.txt after the last file.
  return (
    versionIn(dist) === version &&
    existsSync(executableIn(dist)) &&
    existsSync(join(dist, "..", "path.txt"))
  );
}

/** @param {string} stamp */
function failedLately(stamp) {
  const stat = statSync(stamp, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs < RETRY_AFTER_MS;
}

/**
 * Address of the download, the way the electron package builds it.
 *
 * @param {string} version
 */
function downloadUrl(version) {
  const mirror =
    process.env.ELECTRON_MIRROR ??
    process.env.npm_config_electron_mirror ??
    "https://github.com/electron/electron/releases/download/";
  return `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}

/** True when the environment sends requests through a proxy. */
function hasProxy() {
  return Object.entries(process.env).some(
    ([name, value]) => /^(https?|all)_proxy$/i.test(name) && value,
  );
}

/**
 * True when the host of a download answers in time. Behind a proxy only the
 * installer knows the way, so there the answer is taken for granted.
 *
 * @param {string} url
 */
async function answers(url) {
  if (hasProxy()) return true;
  try {
    const response = await fetch(url, {
      method: "HEAD",
      signal: AbortSignal.timeout(PROBE_LIMIT_MS),
    });
    return response.status < 500;
  } catch (error) {
    // Any failure to connect (no name, no route, no answer in time) means the same here.
    if (error instanceof Error) return false;
    throw error;
  }
}
