/* `npm run -s cli -- …`: the command line over the domain, in this same process to start quickly. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCommand } from "../setup/command.mjs";
import { ensurePackages } from "../setup/packages.mjs";
import { callersFolder, ROOT } from "../setup/paths.mjs";

await runCommand(async () => {
  await ensurePackages(ROOT);
  const { register } = await import("tsx/esm/api");
  register();
  const main = join(ROOT, "build", "cli", "main.ts");
  process.chdir(callersFolder());
  process.argv = [process.argv0, main, ...process.argv.slice(2)];
  await import(pathToFileURL(main).href);
  return Number(process.exitCode ?? 0);
});
