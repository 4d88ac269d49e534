import { rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Called by electron-builder on the packed folder: takes out the app that
 * Electron shows when it has none, which an unpacked distribution brings along.
 *
 * @param {{ appOutDir: string, packager: { getResourcesDir(folder: string): string } }} context
 */
export function afterPack({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), "default_app.asar"), { force: true });
}
