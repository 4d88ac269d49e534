import {
  type LaunchOptions,
  launchApp as launch,
  type RunningApp,
} from "../../../build/walk/launch";

export { resize, stubOpenDialog, stubSaveDialog } from "../../../build/walk/launch";

/** A started program, and what it should never do. */
export interface WatchedApp extends RunningApp {
  /** Errors of the page: uncaught ones and those it printed. */
  readonly errors: readonly string[];
  /** Addresses requested outside the program's own origin. */
  readonly foreignRequests: readonly string[];
}

const OWN = ["app://duidu/", "blob:app://duidu/", "data:"];

/** Starts the app as a test does and notes errors and requests from then on. */
export async function launchApp(options: LaunchOptions = {}): Promise<WatchedApp> {
  const running = await launch(options);
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  running.window.on("pageerror", (error) => errors.push(error.message));
  running.window.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  running.window.on("request", (request) => {
    if (!OWN.some((origin) => request.url().startsWith(origin)))
      foreignRequests.push(request.url());
  });
  return { ...running, errors, foreignRequests };
}
