/* `npm run build`: installs what is missing and builds the app into dist/. */
import { ensureApp } from "../setup/app.mjs";
import { runCommand } from "../setup/command.mjs";
import { ensurePackages } from "../setup/packages.mjs";
import { ROOT } from "../setup/paths.mjs";

await runCommand(async () => {
  await ensurePackages(ROOT);
  await ensureApp(ROOT);
  return 0;
});
