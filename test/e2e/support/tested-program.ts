import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Size } from "../../../build/walk/launch";
import { launchApp, type WatchedApp } from "./launch";

/** The program as the tests of one `describe` use it, over as many starts as they need, on the same data. */
export interface TestedProgram extends WatchedApp {
  /** For files that are taken in and given out; goes with the data when the tests are over. */
  readonly folder: string;
  /** Starts it and waits until documents can be read. */
  start(): Promise<void>;
  /** Ends it as a user does, and starts it again. */
  restart(): Promise<void>;
}

/** To be called where hooks may be registered: it clears up after the tests. */
export function testedProgram({ size }: { readonly size?: Size } = {}): TestedProgram {
  let folder = "";
  let running: WatchedApp | null = null;
  const now = (): WatchedApp => {
    if (running === null) throw new Error("The program is not started.");
    return running;
  };
  const start = async () => {
    running = await launchApp({ userDataDir: dataIn(folder), ...(size && { size }) });
    await documentsShown(running.window);
  };
  const close = async () => {
    await running?.close();
    running = null;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "duidu-test-"));
  });
  afterAll(async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    get folder() {
      return folder;
    },
    get app() {
      return now().app;
    },
    get window() {
      return now().window;
    },
    get userDataDir() {
      return dataIn(folder);
    },
    get errors() {
      return now().errors;
    },
    get foreignRequests() {
      return now().foreignRequests;
    },
    start,
    close,
    restart: async () => {
      await close();
      await start();
    },
  };
}

function dataIn(folder: string): string {
  return join(folder, "data");
}

/** Waits until the panes stand there with what they show. */
export async function documentsShown(window: Page): Promise<void> {
  await window
    .getByRole("button", { name: /选择文件/ })
    .first()
    .waitFor();
}
