/*
 * Stands in for the default app of an official Electron, which the registry's
 * copy lacks: opens the app whose folder is the first argument, under that
 * app's own name and version.
 */
const { readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { app } = require("electron");

const argument = process.argv.slice(1).find((one) => !one.startsWith("-"));
if (argument === undefined) {
  console.error("Say which app to open: electron <folder>.");
  process.exit(1);
}
const folder = resolve(argument);
const { main, name, productName, version } = JSON.parse(
  readFileSync(join(folder, "package.json"), "utf8"),
);
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(folder);
process.defaultApp = true;
require(join(folder, main));
