import type { BrowserWindow } from "electron";
import { eventChannel } from "../channels";

/**
 * A page that has not answered after this many milliseconds is taken to hang;
 * the window closes without it.
 */
const PATIENCE = 8_000;

/** Holds a window open until its page has stored what is being typed. */
export interface CloseGuard {
  /** The page's answer: the window may go, or the user stays in it. */
  answer(close: boolean): void;
}

/** Asks the page before `window` closes; `answer` says how it went on. */
export function guardClosing(window: BrowserWindow): CloseGuard {
  let released = false;
  let timer: NodeJS.Timeout | undefined;
  const release = () => {
    released = true;
    if (!window.isDestroyed()) window.close();
  };
  window.on("close", (event) => {
    clearTimeout(timer);
    const { webContents } = window;
    if (released || webContents.isLoadingMainFrame() || webContents.isCrashed()) return;
    event.preventDefault();
    webContents.send(eventChannel("closing"));
    timer = setTimeout(release, PATIENCE);
  });
  window.on("closed", () => clearTimeout(timer));
  return {
    answer: (close) => {
      clearTimeout(timer);
      // Not within the page's own call, which would never return.
      if (close) setImmediate(release);
    },
  };
}
