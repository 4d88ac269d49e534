import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toW3C } from "../../domain/annotations/w3c";
import { richTextOf } from "../../domain/rich-text/plain-text";
import { annotationOn } from "../support/small-document";
import { builtDocument } from "./support/built-library";
import { exportHeadless, type HeadlessOutcome, removeFolder } from "./support/headless-export";
import { type PdfMark, type ReadPdf, readPdf, textUnder, withoutBlanks } from "./support/read-pdf";

const document = builtDocument("anhui-newspaper");

/** More than a page holds, so that it goes on on the next one. */
const LONG = document.text.slice(2000, 3600);

const COMMENT = "湖北未列此项,只列绿色建材使用率50%。\n第二段:合计3,000家。";

/** Passages that are hard to mark, and how each is marked. */
const HARD = [
  annotationOn(document, "完善质量治理机制,加强全面质量管理", { id: "overlap-1" }),
  annotationOn(document, "加强全面质量管理,促进质量变革创新", {
    id: "overlap-2",
    colour: "green",
    comment: richTextOf(COMMENT),
  }),
  annotationOn(document, "提供质量支撑。\n到2025年,产品", { id: "paragraphs", style: "underline" }),
  annotationOn(document, "抽检合格率(%)", { id: "cell", colour: "blue" }),
  annotationOn(document, "专栏1", { id: "box-heading", colour: "purple" }),
  annotationOn(document, LONG, { id: "page-break", colour: "red", comment: richTextOf("跨页") }),
];

/** How far apart and how long the plain passages are, in characters. */
const STEP = 260;
const LENGTH = 37;

/** Behind the hard ones: passages all over the text. */
const PLAIN = Array.from(
  { length: Math.floor((document.text.length - 4000) / STEP) },
  (_, index) => {
    const from = 3900 + index * STEP;
    const quote = document.text.slice(from, from + LENGTH);
    return annotationOn(document, quote, { id: `plain-${index}` });
  },
);

const ORPHAN = {
  id: "orphan",
  type: "Annotation",
  body: "留作证据",
  target: { selector: { type: "TextQuoteSelector", exact: "原文里早已没有的话" } },
};

const MADE = [...HARD, ...PLAIN];

describe("an exported PDF's annotations", () => {
  let outcome: HeadlessOutcome;
  let pdf: ReadPdf;
  let path: string;
  beforeAll(async () => {
    const entries = [...MADE.map((one) => toW3C(one, document)), ORPHAN];
    outcome = await exportHeadless({
      documentId: document.id,
      annotations: JSON.stringify({ type: "AnnotationPage", items: entries }),
    });
    if (!outcome.result.ok) throw new Error(outcome.result.message);
    ({ path } = outcome.result);
    pdf = await readPdf(path);
  });
  afterAll(() => removeFolder(outcome.folder));

  /** The parts of the marks whose words begin with `start`, in page order. */
  const marksOn = (start: string): readonly PdfMark[] => {
    const first = pdf.marks.find(
      (mark) =>
        mark.continues === null &&
        textUnder(path, mark, pdf.height).startsWith(withoutBlanks(start)),
    );
    return first === undefined ? [] : partsOf(first);
  };
  const partsOf = (first: PdfMark): readonly PdfMark[] => [
    first,
    ...pdf.marks.filter(({ continues }) => continues === first.id),
  ];
  const only = (start: string): PdfMark => {
    const [mark, ...rest] = marksOn(start);
    if (mark === undefined || rest.length > 0) throw new Error(`Not one mark on "${start}".`);
    return mark;
  };

  it("are reported: how many there are, and how many found no place", () => {
    expect(outcome.status).toBe(0);
    expect(outcome.result).toEqual({
      ok: true,
      path,
      pages: pdf.pages,
      annotations: MADE.length + 1,
      unplaced: 1,
    });
    expect(outcome.left).toEqual(["out.pdf"]);
  });

  it("are one each, with one more part for each page break", () => {
    expect(pdf.marks.filter(({ continues }) => continues === null)).toHaveLength(MADE.length);
  });

  it("lie exactly over their words", () => {
    const whole = pdf.marks
      .filter(({ continues }) => continues === null)
      .map((first) => partsOf(first).map((part) => textUnder(path, part, pdf.height)));
    const quotes = MADE.map(({ passages: [{ target }] }) => withoutBlanks(target.quote.exact));
    expect(whole.map((parts) => parts.join("")).sort()).toEqual(quotes.sort());
  });

  it("carry comments, author and colour", () => {
    const mark = only("加强全面质量管理,促进");
    expect(mark).toMatchObject({
      subtype: "Highlight",
      contents: COMMENT,
      author: "对读",
      colour: [0xcf, 0xe8, 0xbf],
    });
  });

  it("are underlines where that is their style, also across paragraphs", () => {
    const mark = only("提供质量支撑。");
    expect(mark.subtype).toBe("Underline");
    expect(mark.lines.length).toBeGreaterThanOrEqual(2);
  });

  it("stay inside their table cell", () => {
    expect(only("抽检合格率").lines).toHaveLength(1);
  });

  it("go on on the next page as one annotation with one comment", () => {
    const parts = marksOn(LONG.slice(0, 20));
    expect(parts.length).toBeGreaterThanOrEqual(2);
    expect(parts.map(({ page }) => page)).toEqual(
      parts.map((_, index) => (parts[0]?.page ?? 0) + index),
    );
    expect(parts.map(({ contents }) => contents)).toEqual(parts.map(() => "跨页"));
  });

  it("are listed after the text with page, place, words and comment, linked to their passages", () => {
    const text = withoutBlanks(pdf.text);
    const list = text.slice(text.lastIndexOf("批注一览"));
    expect(list).toContain(`共${MADE.length + 1}条，其中3条有批语。`);
    expect(list).toContain("一、总体目标全省“十四五”质量发展主要指标第2页抽检合格率(%)蓝色高亮");
    expect(list).toContain("第二段:合计3,000家。");
    expect(list).toMatch(/原文中已找不到的批注.*原文里早已没有的话留作证据/u);
    expect(pdf.innerLinks).toBe(MADE.length);
  });
});
