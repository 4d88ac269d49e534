import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Chapter, Document } from "../../domain/document/document";
import { slice } from "../../domain/document/span";
import { printModel } from "../../domain/export/print-model";
import { runsInOrder } from "../../domain/export/print-order";
import { builtDocument } from "./support/built-library";
import { exportHeadless, type HeadlessOutcome, removeFolder } from "./support/headless-export";
import { type Bookmark, type ReadPdf, readPdf, textOf, withoutBlanks } from "./support/read-pdf";

/** Everything the page is to show of the text, in its order, without white space. */
function shownText(document: Document): string {
  const runs = runsInOrder(printModel(document, []).pieces);
  return withoutBlanks(runs.map(({ text }) => text).join(""));
}

/** A text whose order does not count: a merged table cell is printed before its rows. */
function inAnyOrder(text: string): string {
  return [...text].sort().join("");
}

/** What Poppler finds, without the page numbers. */
function printedText(path: string): string {
  return withoutBlanks(textOf(path).replace(/^\f?— \d+ —$/gmu, ""));
}

const CASES = [
  { id: "anhui-newspaper", after: "〔以下缺〕" },
  { id: "national", after: "〔以下缺〕" },
  { id: "anhui-web", after: "" },
  { id: "anhui-plan-2016", after: "" },
  { id: "hubei", after: "" },
] as const;

for (const { id, after } of CASES) {
  describe(`the exported text of ${id}`, () => {
    const document = builtDocument(id);
    const shown = shownText(document);
    let outcome: HeadlessOutcome;
    let pdf: ReadPdf;
    let path: string;
    beforeAll(async () => {
      outcome = await exportHeadless({ documentId: id, annotations: null });
      if (!outcome.result.ok) throw new Error(outcome.result.message);
      ({ path } = outcome.result);
      pdf = await readPdf(path);
    });
    afterAll(() => removeFolder(outcome.folder));

    it("is the whole cleaned text", () => {
      const cells = document.blocks.flatMap((block) => block.cells ?? [block.content]);
      const whole = cells.map((cell) => slice(document.text, cell)).join("");
      expect(inAnyOrder(shown)).toBe(inAnyOrder(withoutBlanks(whole)));
    });

    it("is read from the file as it is in the source, by Poppler and by pdf.js", () => {
      const first = document.blocks[0];
      const opensWithTitle = first?.kind === "title";
      const title = opensWithTitle ? withoutBlanks(slice(document.text, first.content)) : "";
      const rest = shown.slice(title.length);
      const byPoppler = printedText(path);
      expect(byPoppler.startsWith(title)).toBe(true);
      expect(byPoppler.endsWith(rest + after)).toBe(true);
      // pdf.js sees no pages: their numbers stand between.
      const byPdfJs = withoutBlanks(pdf.text).replace(/—\d{1,3}—/gu, "");
      expect(byPdfJs).toBe(byPoppler);
    });

    it("has a bookmark for every heading, nested as the chapters are", () => {
      const [root, ...others] = pdf.outline;
      expect(others).toEqual([]);
      const [, below] = root ?? ["", []];
      const numbered = below.filter(([title]) => /^[一二三四五六七八九十]+、/u.test(title));
      const titled = document.chapters.filter(({ title }) => title !== null);
      expect(numbered.map(([title]) => title)).toEqual(titled.map((one) => titleOf(document, one)));
      const headings = document.chapters.flatMap(({ items, boxes }) => [...items, ...boxes]);
      const leaves = below
        .flatMap(leavesOf)
        .filter(([title]) => !numbered.some(([one]) => one === title));
      expect(leaves).toHaveLength(headings.length);
      expect(withoutBlanks(leaves.map(([title]) => title).join(""))).toBe(
        withoutBlanks(headingsInOrder(document).join("")),
      );
    });

    it("has a page number on every page, on its outer side", () => {
      const places = pageNumberPlaces(path);
      expect(places.map(({ number }) => number)).toEqual(
        Array.from({ length: pdf.pages }, (_, index) => index + 1),
      );
      for (const { number, isRight } of places) expect(isRight).toBe(number % 2 === 1);
      expect(pdf.labels).toEqual(places.map(({ number }) => String(number)));
    });

    it("names itself in the file's properties", () => {
      expect(pdf.info).toMatchObject({
        Title: document.title,
        Author: document.issuers.join("、"),
        Creator: "对读 Duidu",
        Language: "zh-CN",
      });
    });

    it("holds its fonts as outlines every reader can show", () => {
      const [, , ...fonts] = execFileSync("pdffonts", [path], { encoding: "utf8" })
        .trim()
        .split("\n");
      expect(fonts.length).toBeGreaterThan(3);
      expect(fonts.filter((font) => !/CID TrueType\s+Identity-H\s+yes yes yes/.test(font))).toEqual(
        [],
      );
    });
  });
}

function titleOf(document: Document, { blockId }: Chapter): string {
  const block = document.blocks.find(({ id }) => id === blockId);
  return block === undefined ? "" : slice(document.text, block.content);
}

function headingsInOrder(document: Document): readonly string[] {
  return document.blocks
    .filter(({ kind }) => kind === "item" || kind === "box")
    .map(({ kind, lead, content }) =>
      slice(document.text, kind === "item" ? (lead ?? content) : content),
    );
}

/** The lowest bookmarks below one; itself where none are below. */
function leavesOf(bookmark: Bookmark): readonly Bookmark[] {
  const [, below] = bookmark;
  return below.length === 0 ? [bookmark] : below.flatMap(leavesOf);
}

/** Middle of an A4 page, in points. */
const MIDDLE = 297;

/** The words `— 3 —` at the foot of each page, with the side they stand on. */
function pageNumberPlaces(path: string): readonly { number: number; isRight: boolean }[] {
  const boxes = execFileSync("pdftotext", ["-bbox-layout", path, "-"], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const line = /<line xMin="([\d.]+)"[^>]*>\s*((?:<word[^>]*>[^<]*<\/word>\s*)+)<\/line>/gu;
  return [...boxes.matchAll(line)].flatMap(([, left, words]) => {
    const text = (words ?? "").replace(/<[^>]*>|\s/gu, "");
    const number = /^—(\d+)—$/u.exec(text)?.[1];
    return number === undefined ? [] : [{ number: Number(number), isRight: Number(left) > MIDDLE }];
  });
}
