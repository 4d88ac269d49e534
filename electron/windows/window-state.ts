import { readFileSync, writeFileSync } from "node:fs";
import { type BrowserWindow, type Rectangle, screen } from "electron";

/** Size of the first start: the modest laptop screen the program is drawn for. */
const FIRST_SIZE = { width: 1440, height: 900 };

export interface WindowState {
  bounds(): Partial<Rectangle>;
  maximised(): boolean;
  /** Remembers where the window is when it closes. */
  follow(window: BrowserWindow): void;
}

interface Saved {
  readonly bounds: Rectangle;
  readonly maximised: boolean;
}

/** Keeps the window's place in `path`. A missing or damaged file means the first size. */
export function windowState(path: string): WindowState {
  const saved = read(path);
  return {
    bounds: () => (saved !== null && isOnScreen(saved.bounds) ? saved.bounds : firstBounds()),
    maximised: () => saved?.maximised ?? false,
    follow: (window) => {
      window.on("close", () => {
        const state: Saved = { bounds: window.getNormalBounds(), maximised: window.isMaximized() };
        try {
          writeFileSync(path, JSON.stringify(state));
        } catch (error) {
          console.error(`The window's place could not be kept in ${path}: ${String(error)}`);
        }
      });
    },
  };
}

function firstBounds(): Partial<Rectangle> {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  return { width: Math.min(FIRST_SIZE.width, width), height: Math.min(FIRST_SIZE.height, height) };
}

function read(path: string): Saved | null {
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as Partial<Saved>;
    const { bounds } = value;
    if (
      bounds === undefined ||
      ![bounds.x, bounds.y, bounds.width, bounds.height].every(Number.isFinite)
    ) {
      return null;
    }
    return { bounds, maximised: value.maximised === true };
  } catch (error) {
    // The file is a convenience: absent at the first start, and a damaged one
    // is replaced when the window closes.
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || error instanceof SyntaxError)
      return null;
    throw error;
  }
}

/** A window saved on a screen that is gone would open where nobody sees it. */
function isOnScreen(bounds: Rectangle): boolean {
  const { workArea } = screen.getDisplayMatching(bounds);
  return (
    bounds.x < workArea.x + workArea.width &&
    bounds.x + bounds.width > workArea.x &&
    bounds.y >= workArea.y &&
    bounds.y < workArea.y + workArea.height
  );
}
