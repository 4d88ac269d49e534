import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bridge } from "../../electron/contract";
import { removeFolder } from "./support/headless-export";
import { launchApp, stubSaveDialog, type WatchedApp } from "./support/launch";
import { readPdf } from "./support/read-pdf";

const MOST_ATTEMPTS = 8;

describe("an export from the window", () => {
  let running: WatchedApp;
  let folder: string;
  beforeAll(async () => {
    running = await launchApp();
    folder = await mkdtemp(join(tmpdir(), "duidu-out-"));
  });
  afterAll(async () => {
    await running.close();
    await removeFolder(folder);
  });

  /** Asks for an export as the export dialog does; cancels it at `cancelAt`. */
  const exportPdf = (cancelAt: string | null) =>
    running.window.evaluate(async (step) => {
      const { duidu } = window as unknown as { readonly duidu: Bridge };
      const steps: string[] = [];
      const stop = duidu.on("exportStep", (name) => {
        steps.push(name);
        if (name === step) void duidu.cancelExport();
      });
      const opened = await duidu.openDocument("hubei");
      if (!opened.ok) throw new Error(opened.error.reason);
      // An imported document is known to the window alone.
      const document = { ...opened.value, id: "imported" };
      const request = { document, annotations: [], appendix: true, colourNames: {}, titles: {} };
      const result = await duidu.exportPdf(request);
      stop();
      return { result, steps };
    }, cancelAt);
  /**
   * The word to cancel crosses two processes and can come when all is done; such
   * a run ended as if nobody had cancelled, and is tried again.
   */
  const cancelled = async (step: string) => {
    for (let attempt = 1; ; attempt++) {
      const { result } = await exportPdf(step);
      const isSaved = result.ok && result.value.kind === "saved";
      if (!isSaved || attempt === MOST_ATTEMPTS) return result;
      await rm(join(folder, `${step}.pdf`));
    }
  };
  const windows = () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

  for (const step of ["typesetting", "printing", "annotating"]) {
    it(`that is cancelled while ${step} writes nothing and leaves no window behind`, async () => {
      await stubSaveDialog(running.app, join(folder, `${step}.pdf`));
      expect(await cancelled(step)).toEqual({ ok: true, value: { kind: "cancelled" } });
      expect(await windows()).toBe(1);
      expect(await readdir(folder)).toEqual([]);
    });
  }

  it("goes on after others were cancelled, and tells its steps", async () => {
    const path = join(folder, "whole.pdf");
    await stubSaveDialog(running.app, path);
    const { result, steps } = await exportPdf(null);
    expect(result).toMatchObject({ ok: true, value: { kind: "saved", path, unplaced: 0 } });
    expect(steps).toEqual(["typesetting", "printing", "annotating", "saving"]);
    expect((await readPdf(path)).marks).toEqual([]);
    expect(await windows()).toBe(1);
  });

  it("answers a dialog that was closed without a path", async () => {
    await stubSaveDialog(running.app, null);
    expect((await exportPdf(null)).result).toEqual({ ok: true, value: { kind: "cancelled" } });
  });

  it("prints no error in the window", () => {
    expect(running.errors).toEqual([]);
  });
});
