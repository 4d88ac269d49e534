/*
 * `npm run bench:search`: bundles the benchmark as the program is bundled, and runs
 * it in Node, or in Electron's own Node with `--electron`, which has Chromium's
 * JavaScript engine and memory. What runs TypeScript as it is wraps each function
 * in a name, which small queries would spend a third of their time on.
 */
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "vite";
import { compileLibrary } from "../../../build/library/compile";
import { ensureRuntime } from "../../../build/setup/runtime.mjs";

const ROOT = resolve(import.meta.dirname, "../../..");
const FOLDER = join(ROOT, "node_modules/.cache/duidu/bench-search");
/** Electron's Node takes a file for a module by its name alone. */
const SCRIPT = "main.mjs";
/** Stock lunr at 1 000 documents takes more than three gigabytes. */
const HEAP_MB = 8192;

const library = await compileLibrary();
if (!library.ok) throw new Error(library.error);
await build({
  configFile: false,
  root: ROOT,
  logLevel: "error",
  build: {
    ssr: join(import.meta.dirname, "main.ts"),
    outDir: FOLDER,
    emptyOutDir: true,
    minify: true,
    target: "node20",
    rollupOptions: { output: { entryFileNames: SCRIPT } },
  },
});
const texts = join(FOLDER, "library.json");
await writeFile(texts, JSON.stringify(library.value));

const args = process.argv.slice(2);
const inElectron = args.includes("--electron");
const executable = inElectron ? await electron() : process.execPath;
const { status } = spawnSync(
  executable,
  [
    "--expose-gc",
    `--max-old-space-size=${HEAP_MB}`,
    join(FOLDER, SCRIPT),
    texts,
    ...args.filter((arg) => arg !== "--electron"),
  ],
  { stdio: "inherit", env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
);
process.exitCode = status ?? 1;

async function electron(): Promise<string> {
  const { executable, version } = await ensureRuntime(ROOT);
  process.stdout.write(`Electron ${version}\n`);
  return executable;
}
