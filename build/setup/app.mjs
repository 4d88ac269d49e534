import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { lastLines, runChild } from "./child.mjs";
import { Stop, say } from "./command.mjs";

/** Everything the built app depends on, relative to the checkout. */
const SOURCES = [
  "domain",
  "electron",
  "renderer",
  "seeds",
  "build/config",
  "build/resources",
  "build/scripts",
  "package.json",
  "package-lock.json",
];

/** The bundles, named as their Vite configurations are. */
const BUNDLES = ["main", "backup", "preload", "renderer"];

/**
 * Builds the app into `dist/` unless that holds what the present sources give.
 *
 * @param {string} root top folder of the checkout
 */
export async function ensureApp(root) {
  const dist = join(root, "dist");
  const stamp = join(dist, "built-from");
  const fingerprint = fingerprintOf(root, SOURCES);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return;
  say("building the app …");
  // Without the stamp an interrupted build is done again.
  rmSync(stamp, { force: true });
  mkdirSync(join(dist, "resources"), { recursive: true });
  copyFileSync(join(root, "build", "resources", "icon.png"), join(dist, "resources", "icon.png"));
  await Promise.all([compileLibrary(root), ...BUNDLES.map((name) => bundle(root, name))]);
  writeFileSync(stamp, fingerprint);
}

/** @param {string} root */
async function compileLibrary(root) {
  const script = join(root, "build", "scripts", "compile-library.ts");
  await step(root, "The bundled documents could not be compiled", [
    "--import",
    import.meta.resolve("tsx"),
    script,
  ]);
}

/**
 * @param {string} root
 * @param {string} name
 */
async function bundle(root, name) {
  await step(root, `The ${name} bundle could not be built`, [
    join(root, "node_modules", "vite", "bin", "vite.js"),
    "build",
    "--logLevel",
    "warn",
    "--config",
    join(root, "build", "config", `vite.${name}.ts`),
  ]);
}

/**
 * @param {string} root
 * @param {string} failure how the sentence about a failure begins
 * @param {readonly string[]} args of Node
 */
async function step(root, failure, args) {
  const { status, output } = await runChild(process.execPath, args, { cwd: root });
  if (status !== 0) throw new Stop(`${failure}:\n${lastLines(output, 40)}`);
  if (output.trim() !== "") process.stderr.write(output);
}

/**
 * One hash over the names and contents of files and of all files in folders.
 *
 * @param {string} root
 * @param {readonly string[]} sources files and folders relative to it
 */
export function fingerprintOf(root, sources) {
  const hash = createHash("sha256");
  for (const path of sources.flatMap((source) => filesOf(join(root, source)))) {
    const content = readFileSync(path);
    // The length keeps a name and the content before it apart.
    hash.update(`${relative(root, path)}\n${content.length}\n`);
    hash.update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} path of a file or folder
 * @returns {string[]} itself, or all files below it in the order of their names
 */
function filesOf(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}
