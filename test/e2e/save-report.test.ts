import { mkdir, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TableReport } from "../../domain/export/table-report";
import type { Bridge } from "../../electron/contract";
import { SAMPLE_REPORT } from "../support/sample-report";
import { removeFolder } from "./support/headless-export";
import { launchApp, stubSaveDialog, type WatchedApp } from "./support/launch";
import { readPdf } from "./support/read-pdf";

/** Width of A4 in points: the height of a page that lies on its side. */
const A4_WIDTH = 595;
const A4_HEIGHT = 842;

/** Rows that need several pages. */
const MANY = 120;

function longReport(orientation: TableReport["orientation"]): TableReport {
  const [first, ...others] = SAMPLE_REPORT.sections;
  if (first?.body.kind !== "table") throw new Error("The sample report begins with a table.");
  const { rows } = first.body;
  const many = Array.from({ length: MANY }, (_, index) => rows[1 + (index % (rows.length - 1))]);
  const body = { ...first.body, rows: many.filter((row) => row !== undefined) };
  return { ...SAMPLE_REPORT, orientation, sections: [{ ...first, body }, ...others] };
}

describe("a report", () => {
  let running: WatchedApp;
  let folder: string;
  beforeAll(async () => {
    running = await launchApp();
    folder = await mkdtemp(join(tmpdir(), "duidu-report-"));
  });
  afterAll(async () => {
    await running.close();
    await removeFolder(folder);
  });

  const print = (report: TableReport) =>
    running.window.evaluate((printed) => {
      const { duidu } = window as unknown as { readonly duidu: Bridge };
      return duidu.printReport({ suggestedName: "指标", report: printed });
    }, report);
  const save = () =>
    running.window.evaluate(() => {
      const { duidu } = window as unknown as { readonly duidu: Bridge };
      const bytes = new TextEncoder().encode("甲,乙");
      return duidu.saveFile({ suggestedName: "指标", format: "csv", bytes });
    });

  it("is printed on pages that lie on their side, its head on every one", async () => {
    const path = join(folder, "landscape.pdf");
    await stubSaveDialog(running.app, path);
    expect(await print(longReport("landscape"))).toEqual({
      ok: true,
      value: { kind: "saved", path },
    });
    const pdf = await readPdf(path);
    expect(Math.round(pdf.height)).toBe(A4_WIDTH);
    expect(pdf.pages).toBeGreaterThan(2);
    expect(pdf.text.match(/名称\s*目标值\s*原文/g)).toHaveLength(pdf.pages);
    expect(pdf.text).toContain("≥98.5%");
    expect(pdf.info.Title).toBe(SAMPLE_REPORT.title);
  });

  it("is printed upright, with its headings as bookmarks", async () => {
    const path = join(folder, "portrait.pdf");
    await stubSaveDialog(running.app, path);
    expect(await print(longReport("portrait"))).toMatchObject({ ok: true });
    const pdf = await readPdf(path);
    expect(Math.round(pdf.height)).toBe(A4_HEIGHT);
    expect(pdf.outline).toEqual([
      [
        SAMPLE_REPORT.title,
        [
          ["指标", []],
          ["说明", []],
        ],
      ],
    ]);
  });

  it("is written as a file byte for byte", async () => {
    const path = join(folder, "table.csv");
    await stubSaveDialog(running.app, path);
    expect(await save()).toEqual({ ok: true, value: { kind: "saved", path } });
    expect(await readFile(path, "utf8")).toBe("甲,乙");
  });

  it("says why it cannot be written, and leaves nothing behind", async () => {
    const path = join(folder, "folder.csv");
    await mkdir(path);
    await stubSaveDialog(running.app, path);
    expect(await save()).toEqual({
      ok: false,
      error: { reason: "is-a-folder", detail: "folder.csv" },
    });
    expect((await readdir(folder)).filter((name) => name.includes(".tmp"))).toEqual([]);
  });

  it("is not made where the dialog is closed", async () => {
    await stubSaveDialog(running.app, null);
    expect(await print(SAMPLE_REPORT)).toEqual({ ok: true, value: { kind: "cancelled" } });
    expect(await save()).toEqual({ ok: true, value: { kind: "cancelled" } });
  });

  it("prints no error in the window", () => {
    expect(running.errors).toEqual([]);
  });
});
