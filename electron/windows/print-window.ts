import { BrowserWindow } from "electron";
import { ORIGIN } from "../scheme";
import { pageOptions } from "./page-options";

/** The page that typesets what its window is printed from. */
export const PRINT_PAGE = `${ORIGIN}/print.html`;

/**
 * A window that is never shown. Page numbers stand in margin boxes of the page
 * rule, which Chromium before 131 knows only when asked.
 */
export function createPrintWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      ...pageOptions(),
      backgroundThrottling: false,
      enableBlinkFeatures: "PageMarginBoxes",
    },
  });
}
