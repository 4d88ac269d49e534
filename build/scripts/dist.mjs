/*
 * `npm run dist`: packs the program for this platform into release/, from what
 * is on this machine. Further arguments go to electron-builder (`--dir`: no archive).
 */
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { ensureApp } from "../setup/app.mjs";
import { runChild } from "../setup/child.mjs";
import { runCommand, Stop, say } from "../setup/command.mjs";
import { ensurePackages } from "../setup/packages.mjs";
import { ROOT } from "../setup/paths.mjs";
import { ensureRuntime } from "../setup/runtime.mjs";

/** electron-builder would download this tool; the npm package 7zip-bin holds it, without its run bit. */
async function packer() {
  const { path7za } = (await import("7zip-bin")).default;
  chmodSync(path7za, 0o755);
  return path7za;
}

await runCommand(async () => {
  await ensurePackages(ROOT);
  const { folder, version, origin } = await ensureRuntime(ROOT);
  await ensureApp(ROOT);
  say(`packing with Electron ${version} (${origin}) …`);
  const { status } = await runChild(
    process.execPath,
    [
      join(ROOT, "node_modules", "electron-builder", "cli.js"),
      "--config=electron-builder.yml",
      "--publish=never",
      `--config.electronVersion=${version}`,
      `--config.electronDist=${folder}`,
      ...process.argv.slice(2),
    ],
    {
      cwd: ROOT,
      env: { ...process.env, ELECTRON_BUILDER_7ZIP_PATH: await packer() },
      shown: true,
    },
  );
  if (status !== 0) throw new Stop("electron-builder could not pack the program; see above.");
  say(`the packed program is in ${join(ROOT, "release")}.`);
  return 0;
});
