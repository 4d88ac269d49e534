import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "playwright-core";
import { hasDisplay } from "../setup/display.mjs";
import { ROOT } from "../setup/paths.mjs";
import { ensureRuntime } from "../setup/runtime.mjs";
import { isRoot } from "../setup/sandbox.mjs";

/** The smallest laptop screen the program is drawn for, in CSS pixels. */
export const LAPTOP = { width: 1280, height: 800 };

/** A started program and its window. */
export interface RunningApp {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** Folder that holds the program's data during this run. */
  readonly userDataDir: string;
  /** Ends the program as a user does; clears its data folder away unless the caller gave one. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A folder from an earlier run, to start the program again on the same data. */
  readonly userDataDir?: string;
  /** Content size of the window in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Starts the built app in the real Electron, by default on empty data. */
export async function launchApp({
  userDataDir,
  size = LAPTOP,
}: LaunchOptions = {}): Promise<RunningApp> {
  if (!hasDisplay()) {
    throw new Error("The window needs a display; run the end-to-end tests with npm test -- --e2e.");
  }
  const data = userDataDir ?? (await mkdtemp(join(tmpdir(), "duidu-data-")));
  const { executable, args } = await ensureRuntime(ROOT);
  const app = await _electron.launch({
    executablePath: executable,
    args: ["--disable-gpu", ...args, `--user-data-dir=${data}`],
    chromiumSandbox: !isRoot(),
  });
  const window = await app.firstWindow();
  const handle = await app.browserWindow(window);
  await handle.evaluate((shown, { width, height }) => {
    shown.unmaximize();
    shown.setContentSize(width, height);
  }, size);
  return {
    app,
    window,
    userDataDir: data,
    close: async () => {
      await app.close();
      if (userDataDir === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}

/**
 * Lets the next save dialogs answer with `path`, or with "cancel" for null. Only
 * the system's own dialog is replaced: it stands outside the window, where
 * nothing can click.
 */
export async function stubSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? "" });
  }, path);
}
