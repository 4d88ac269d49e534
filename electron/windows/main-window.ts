import { join } from "node:path";
import { BrowserWindow } from "electron";
import { ORIGIN } from "../scheme";
import { pageOptions } from "./page-options";
import type { WindowState } from "./window-state";

/** Smallest window in which two panes and the side panels are still usable, in device-independent pixels. */
const MINIMUM = { width: 960, height: 600 };

/** Paper of the light theme: what shows before the first paint. */
const BACKGROUND = "#fbfaf6";

/** Opens the reader where the user left it. */
export function openMainWindow(state: WindowState, resources: string): BrowserWindow {
  const window = new BrowserWindow({
    ...state.bounds(),
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    title: "对读",
    backgroundColor: BACKGROUND,
    icon: join(resources, "icon.png"),
    show: false,
    autoHideMenuBar: true,
    webPreferences: pageOptions(),
  });
  if (state.maximised()) window.maximize();
  state.follow(window);
  window.once("ready-to-show", () => window.show());
  void window.loadURL(`${ORIGIN}/index.html`);
  return window;
}
