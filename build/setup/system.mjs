import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { lastLines, runChild } from "./child.mjs";
import { Stop, say } from "./command.mjs";
import { isRoot } from "./sandbox.mjs";

/**
 * Something of the operating system that is needed, and the Debian package that brings it.
 *
 * @typedef {object} Need
 * @property {"library" | "tool" | "font"} kind
 * @property {string} name of the library file or the program; language of the font
 * @property {string} package
 */

/** What Electron links to; their own dependencies come with them. @type {readonly Need[]} */
const PROGRAM = [
  { kind: "library", name: "libgtk-3.so.0", package: "libgtk-3-0" },
  { kind: "library", name: "libnss3.so", package: "libnss3" },
  { kind: "library", name: "libasound.so.2", package: "libasound2" },
  { kind: "library", name: "libgbm.so.1", package: "libgbm1" },
  { kind: "library", name: "libdrm.so.2", package: "libdrm2" },
  { kind: "library", name: "libatk-bridge-2.0.so.0", package: "libatk-bridge2.0-0" },
  { kind: "library", name: "libcups.so.2", package: "libcups2" },
  { kind: "font", name: "zh-cn", package: "fonts-noto-cjk" },
];

/** @type {readonly Need[]} */
const VIRTUAL_DISPLAY = [{ kind: "tool", name: "Xvfb", package: "xvfb" }];

/** The tests read the exported PDF with another program. @type {readonly Need[]} */
const TESTS = [{ kind: "tool", name: "pdftotext", package: "poppler-utils" }];

/** Another package manager at work is waited for: five minutes, in seconds. */
const APT_LOCK_SECONDS = 300;

/**
 * Installs the shared libraries, fonts and tools that a bare Debian lacks. On
 * any other system it only names what is missing; does nothing, silently, when
 * all is there.
 *
 * @param {{ virtualDisplay: boolean, tests: boolean }} use what will be run
 */
export async function ensureSystem({ virtualDisplay, tests }) {
  if (process.platform !== "linux") return;
  const needs = [...PROGRAM, ...(virtualDisplay ? VIRTUAL_DISPLAY : []), ...(tests ? TESTS : [])];
  const missing = await missingOf(needs);
  if (missing.length === 0) return;
  if (isRoot() && findTool("apt-get") !== null) {
    await install(missing.map((need) => need.package));
    return;
  }
  const names = missing.map((need) => need.package).join(" ");
  // Without a Chinese font the program runs; the user has to be told all the same.
  if (missing.every((need) => need.kind === "font")) {
    say(`no Chinese font is installed; on Debian the package ${names} has one.`);
    return;
  }
  throw new Stop(
    `These parts of the system are missing: ${missing.map((need) => need.name).join(", ")}. On Debian or Ubuntu install them with: sudo apt-get install ${names}`,
  );
}

/**
 * @param {readonly Need[]} needs
 * @returns {Promise<Need[]>}
 */
async function missingOf(needs) {
  const [libraries, fonts] = await Promise.all([
    runChild("/sbin/ldconfig", ["-p"]),
    runChild("fc-list", [":lang=zh-cn", "family"]),
  ]);
  return needs.filter((need) => {
    if (need.kind === "tool") return findTool(need.name) === null;
    if (need.kind === "font") return fonts.status !== 0 || fonts.output.trim() === "";
    // A system without ldconfig keeps its libraries elsewhere: nothing can be told about them.
    return libraries.status === 0 && !libraries.output.includes(`\t${need.name} `);
  });
}

/**
 * @param {string} name
 * @returns {string | null} path of the program, null when it is not on the search path
 */
function findTool(name) {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code !== "ENOENT" && code !== "ENOTDIR" && code !== "EACCES") throw error;
    }
  }
  return null;
}

/** @param {readonly string[]} packages */
async function install(packages) {
  say(`installing system packages (apt-get): ${packages.join(" ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const wait = ["-o", `DPkg::Lock::Timeout=${APT_LOCK_SECONDS}`];
  // A failed update is judged by the installation that follows: an old list may do.
  await runChild("apt-get", [...wait, "update"], { env });
  const names = await Promise.all(packages.map(currentName));
  const { status, output } = await runChild(
    "apt-get",
    [...wait, "install", "-y", "--no-install-recommends", ...names],
    { env },
  );
  if (status === 0) return;
  throw new Stop(
    `apt-get could not install ${names.join(" ")}; install them by hand and run the command again. It said:\n${lastLines(output)}`,
  );
}

/**
 * Ubuntu 24.04 and Debian 13 renamed some libraries with the ending t64
 * (64-bit time) and kept the old name as a virtual package only.
 *
 * @param {string} name
 */
async function currentName(name) {
  const { output } = await runChild("apt-cache", ["pkgnames", name]);
  const renamed = `${name}t64`;
  return output.split("\n").includes(renamed) ? renamed : name;
}
