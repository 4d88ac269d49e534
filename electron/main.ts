import { join } from "node:path";
import { app, type BrowserWindow, session } from "electron";
import type { BackupState } from "../domain/backup/backup-state";
import { type Backups, startBackups } from "./backup/backups";
import { withBackupWorker } from "./backup/worker";
import { eventChannel } from "./channels";
import { exportJobPath, runExportJob } from "./export-job";
import { images } from "./files/images";
import { journalFile } from "./files/journal-file";
import { bundledLibrary } from "./files/library-file";
import { originals } from "./files/originals";
import { setupAppHandlers } from "./handlers/app";
import { setupBackupHandlers } from "./handlers/backup";
import { setupClosingHandler } from "./handlers/closing";
import { setupExportHandlers } from "./handlers/export";
import { setupImageHandlers } from "./handlers/images";
import { setupJournalHandlers } from "./handlers/journal";
import { setupLibraryHandlers } from "./handlers/library";
import { setupOriginalsHandlers } from "./handlers/originals";
import { lockPages, lockSession } from "./lockdown";
import { registerScheme, serveScheme } from "./scheme";
import { type CloseGuard, guardClosing } from "./windows/close-guard";
import { openMainWindow } from "./windows/main-window";
import { setupMenu } from "./windows/menu";
import { windowState } from "./windows/window-state";

/**
 * The name decides the data folder, and so where the user's notes live; it can
 * never change. `--user-data-dir` overrides the folder for tests.
 */
app.setName("Duidu");
if (!app.commandLine.hasSwitch("user-data-dir")) {
  app.setPath("userData", join(app.getPath("appData"), "Duidu"));
}

/** `dist/` of the built program: this file is `dist/electron/main.cjs`. */
const dist = join(__dirname, "..");

registerScheme();
lockPages();
const library = bundledLibrary(join(dist, "library"));
const noteImages = images(join(app.getPath("userData"), "images"));

/** Bundle of the process that makes and reads backups. */
const backupProcess = join(__dirname, "backup.cjs");

async function prepare(): Promise<void> {
  await app.whenReady();
  const [pages, index] = [join(dist, "renderer"), join(dist, "library")];
  serveScheme(session.defaultSession, pages, index, noteImages.read);
  lockSession(session.defaultSession);
  setupMenu(process.platform);
  setupAppHandlers();
  setupLibraryHandlers(library);
  setupExportHandlers();
}

/** What the user made, and its backups; `onBackup` is told of every change of their state. */
async function prepareData(onBackup: (state: BackupState) => void): Promise<Backups> {
  const data = app.getPath("userData");
  const journal = journalFile(join(data, "journal", "annotations.jsonl"));
  const backups = await startBackups({
    ...{ dataFolder: data, journal, program: app.getVersion(), onState: onBackup },
    withWorker: (errand) => withBackupWorker(backupProcess, errand),
  });
  setupJournalHandlers(journal, backups);
  setupBackupHandlers({ backups, journal, dataFolder: data, workerPath: backupProcess });
  setupImageHandlers(noteImages);
  setupOriginalsHandlers(originals(join(data, "originals"), join(dist, "library", "originals")));
  return backups;
}

/** One instance only: two would write one IndexedDB folder. A second start shows the first's window. */
async function runWindow(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  let window: BrowserWindow | null = null;
  let guard: CloseGuard | null = null;
  const isOpen = () => window !== null && !window.isDestroyed();
  setupClosingHandler(() => guard);
  await prepare();
  const backups = await prepareData((state) => {
    if (isOpen()) window?.webContents.send(eventChannel("backupState"), state);
  });
  const open = () => {
    const state = windowState(join(app.getPath("userData"), "window.json"));
    window = openMainWindow(state, join(dist, "resources"));
    guard = guardClosing(window);
  };
  app.on("second-instance", () => {
    // The window may be closed while the last backup is still being made.
    if (!isOpen()) open();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on("window-all-closed", () => app.quit());
  quitAfterBackup(backups, isOpen);
  open();
}

/** Holds the end of the program until what is due is backed up; a window opened meanwhile calls it off. */
function quitAfterBackup(backups: Backups, isOpen: () => boolean): void {
  let isDone = false;
  app.on("will-quit", (event) => {
    if (isDone) return;
    event.preventDefault();
    void backups.finish().finally(() => {
      if (isOpen()) return;
      isDone = true;
      app.quit();
    });
  });
}

async function runExport(path: string): Promise<void> {
  // The export's hidden window closes before the file is written.
  app.on("window-all-closed", () => undefined);
  await prepare();
  app.exit(await runExportJob(path, library));
}

function stop(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  app.exit(1);
}

const job = exportJobPath(process.argv);
(job === null ? runWindow() : runExport(job)).catch(stop);
