/*
 * `npm start`: installs what is missing, builds and opens the app. Where there
 * is no display, or with `--walk`, the main job is walked through instead.
 */
import { join } from "node:path";
import { runChild } from "../setup/child.mjs";
import { runCommand, say } from "../setup/command.mjs";
import { hasDisplay, openDisplay } from "../setup/display.mjs";
import { ROOT } from "../setup/paths.mjs";
import { prepareProgram } from "../setup/prepare.mjs";
import { announceSandbox, sandboxArguments } from "../setup/sandbox.mjs";

await runCommand(async () => {
  const { executable, args, version, origin } = await prepareProgram();
  const options = process.argv.slice(2);
  const isWalk = options.includes("--walk") || !hasDisplay();
  announceSandbox();
  const display = await openDisplay();
  try {
    if (isWalk) {
      say(`walking through the main job on Electron ${version} (${origin}) …`);
      const walk = ["--import", import.meta.resolve("tsx"), join(ROOT, "build", "walk", "walk.ts")];
      return (await runChild(process.execPath, walk, { cwd: ROOT, shown: true })).status;
    }
    say(`opening the app on Electron ${version} (${origin}).`);
    const given = [...sandboxArguments(), ...display.args, ...args, ...options];
    return (await runChild(executable, given, { cwd: ROOT, shown: true })).status;
  } finally {
    display.close();
  }
});
