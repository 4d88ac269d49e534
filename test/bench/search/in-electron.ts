import { spawnSync } from "node:child_process";
import { ensureRuntime } from "../../../build/setup/runtime.mjs";

/** Runs this benchmark in Electron's own Node, which has Chromium's JavaScript engine and memory. */
export async function runInElectron(root: string, script: string, args: readonly string[]) {
  const { executable, version } = await ensureRuntime(root);
  process.stdout.write(`Electron ${version}\n`);
  const { status } = spawnSync(
    executable,
    ["--expose-gc", "--import", import.meta.resolve("tsx"), script, ...args],
    { stdio: "inherit", env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
  );
  process.exitCode = status ?? 1;
}
