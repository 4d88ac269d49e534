import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "playwright-core";
import { hasDisplay } from "../setup/display.mjs";
import { ROOT } from "../setup/paths.mjs";
import { ensureRuntime } from "../setup/runtime.mjs";
import { isRoot } from "../setup/sandbox.mjs";

/** Width and height of a window's content in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The smallest laptop screen the program is drawn for. */
export const LAPTOP: Size = { width: 1280, height: 800 };

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
  readonly size?: Size;
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
  await resize(app, window, size);
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

/** Gives the window's content this size, as dragging its corner does. */
export async function resize(app: ElectronApplication, window: Page, size: Size): Promise<void> {
  const handle = await app.browserWindow(window);
  await handle.evaluate((shown, { width, height }) => {
    shown.unmaximize();
    shown.setContentSize(width, height);
  }, size);
  await window.waitForFunction(({ width }) => innerWidth === width, size);
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

/** Lets the next dialogs that open a file or a folder answer with `path`, or with "cancel" for null. */
export async function stubOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({
      canceled: path === null,
      filePaths: path === null ? [] : [path],
    });
  }, path);
}
