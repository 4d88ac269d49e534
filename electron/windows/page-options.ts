import { join } from "node:path";
import type { WebPreferences } from "electron";

/** How every page of the program runs: sandboxed, isolated, without Node. */
export function pageOptions(): WebPreferences {
  return {
    preload: join(__dirname, "preload.cjs"),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  };
}
