import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import type { AppendixEntry } from "../../../domain/export/print-types";
import { annotate, pagesOfMarks } from "../../../electron/pdf/annotate";
import { type Link, linkedPdf } from "../../support/linked-pdf";

const PROPERTIES = {
  title: "小纲要",
  author: "某省人民政府",
  program: "对读 Duidu",
  time: new Date("2026-11-22T12:00:00Z"),
};

function entry(number: number, changes: Partial<AppendixEntry> = {}): AppendixEntry {
  return {
    number,
    id: `a${number}`,
    style: "highlight",
    colour: "yellow",
    quote: "改革",
    present: null,
    others: [],
    place: { chapter: null, part: null },
    comment: null,
    createdAt: "2026-01-02T03:04:05.000Z",
    updatedAt: "2026-02-03T04:05:06.000Z",
    ...changes,
  };
}

const link = (address: string, left: number, bottom: number): Link => ({
  address,
  box: [left, bottom, left + 100, bottom + 16],
});

async function annotated(
  pages: readonly (readonly Link[])[],
  entries: readonly AppendixEntry[],
): Promise<PDFDocument> {
  const { bytes } = await annotate(await linkedPdf(pages), entries, PROPERTIES);
  return PDFDocument.load(bytes, { updateMetadata: false });
}

function annotationsOf(pdf: PDFDocument, page = 0): readonly PDFDict[] {
  const refs = pdf.getPage(page).node.Annots()?.asArray() ?? [];
  return refs.map((ref) => pdf.context.lookup(ref, PDFDict));
}

const kind = (annotation: PDFDict | undefined) =>
  annotation?.get(PDFName.of("Subtype"))?.toString();
const text = (annotation: PDFDict | undefined, key: string) =>
  annotation?.lookup(PDFName.of(key), PDFHexString).decodeText();
const numbers = (annotation: PDFDict | undefined, key: string) =>
  annotation
    ?.lookup(PDFName.of(key), PDFArray)
    .asArray()
    .map((value) => Number(value.toString()));

describe("annotate", () => {
  it("turns a link into a highlight over the same place", async () => {
    const pdf = await annotated([[link("annot:1", 80, 700)]], [entry(1)]);
    const [highlight, ...rest] = annotationsOf(pdf);
    expect(rest).toEqual([]);
    expect(kind(highlight)).toBe("/Highlight");
    expect(numbers(highlight, "Rect")).toEqual([80, 700, 180, 716]);
    expect(numbers(highlight, "QuadPoints")).toEqual([80, 716, 180, 716, 80, 700, 180, 700]);
    expect(numbers(highlight, "C")).toEqual([1, 0.914, 0.6]);
    expect(text(highlight, "NM")).toBe("a1");
    expect(text(highlight, "T")).toBe("对读");
    expect(highlight?.get(PDFName.of("Contents"))).toBeUndefined();
    expect(highlight?.lookup(PDFName.of("M"), PDFString).decodeDate()).toEqual(
      new Date("2026-02-03T04:05:06.000Z"),
    );
  });

  it("draws a highlight by multiplying, so that the ink stays black", async () => {
    const pdf = await annotated([[link("annot:1", 80, 700)]], [entry(1)]);
    const form = annotationsOf(pdf)[0]?.lookup(PDFName.of("AP"), PDFDict).lookup(PDFName.of("N"));
    expect(form?.toString()).toContain("/BM /Multiply");
  });

  it("makes an underline where that is the style", async () => {
    const pdf = await annotated([[link("annot:1", 80, 700)]], [entry(1, { style: "underline" })]);
    expect(annotationsOf(pdf).map(kind)).toEqual(["/Underline"]);
  });

  it("makes a strike-out where that is the style", async () => {
    const pdf = await annotated([[link("annot:1", 80, 700)]], [entry(1, { style: "strike-out" })]);
    expect(annotationsOf(pdf).map(kind)).toEqual(["/StrikeOut"]);
  });

  it("keeps the comment as Unicode text, with a window for it", async () => {
    const comment = "湖北未列此项\n第二段";
    const pdf = await annotated([[link("annot:1", 80, 700)]], [entry(1, { comment })]);
    const [highlight, popup] = annotationsOf(pdf);
    expect(text(highlight, "Contents")).toBe(comment);
    expect(highlight?.get(PDFName.of("Contents"))?.toString()).toMatch(/^<FEFF/);
    expect(kind(popup)).toBe("/Popup");
    expect(highlight?.lookup(PDFName.of("Popup"))).toBe(popup);
  });

  it("makes one annotation of several lines", async () => {
    const lines = [link("annot:1", 200, 700), link("annot:1", 80, 676), link("annot:1", 180, 676)];
    const pdf = await annotated([lines], [entry(1)]);
    const [highlight, ...rest] = annotationsOf(pdf);
    expect(rest).toEqual([]);
    expect(numbers(highlight, "QuadPoints")).toHaveLength(16);
    expect(numbers(highlight, "Rect")).toEqual([80, 676, 300, 716]);
  });

  it("keeps overlapping annotations apart", async () => {
    const links = [
      link("annot:1", 80, 700),
      link("annot:1,2", 180, 700),
      link("annot:2", 280, 700),
    ];
    const pdf = await annotated([links], [entry(1), entry(2, { colour: "green" })]);
    expect(annotationsOf(pdf).map((one) => numbers(one, "Rect"))).toEqual([
      [80, 700, 280, 716],
      [180, 700, 380, 716],
    ]);
  });

  it("joins the parts of an annotation over a page break", async () => {
    const pdf = await annotated(
      [[link("annot:1", 80, 60)], [link("annot:1", 80, 700)]],
      [entry(1)],
    );
    const [first] = pdf.getPage(0).node.Annots()?.asArray() ?? [];
    const [second] = annotationsOf(pdf, 1);
    expect(second?.get(PDFName.of("IRT"))).toBe(first);
    expect(second?.get(PDFName.of("RT"))?.toString()).toBe("/Group");
    expect(text(second, "NM")).toBe("a1/2");
  });

  it("leaves other links where they are", async () => {
    const links = [link("https://example.org/", 80, 600), link("annot:1", 80, 700)];
    const pdf = await annotated([links], [entry(1)]);
    expect(annotationsOf(pdf).map(kind)).toEqual(["/Link", "/Highlight"]);
  });

  it("keeps the structure tree in step: every reference points to an annotation that is there", async () => {
    const links = [
      link("annot:1", 80, 700),
      link("annot:1", 80, 676),
      link("https://a.cn/", 80, 600),
    ];
    const pdf = await annotated([links], [entry(1)]);
    const elements = pdf.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict && object.has(PDFName.of("K")))
      .filter((object) => object instanceof PDFDict && object.has(PDFName.of("S")));
    const names = elements.map((one) => (one as PDFDict).get(PDFName.of("S"))?.toString());
    expect(names).toEqual(["/Annot", "/Annot", "/Link"]);
    const targets = elements.flatMap((one) =>
      (one as PDFDict)
        .lookup(PDFName.of("K"), PDFArray)
        .asArray()
        .flatMap((child) => (child instanceof PDFDict ? [child.get(PDFName.of("Obj"))] : [])),
    );
    expect(targets).toHaveLength(2);
    for (const target of targets) expect(pdf.context.lookup(target as PDFRef)).toBeDefined();
  });

  it("names the file in its properties", async () => {
    const pdf = await annotated([[]], []);
    expect([pdf.getTitle(), pdf.getAuthor(), pdf.getCreator(), pdf.getProducer()]).toEqual([
      "小纲要",
      "某省人民政府",
      "对读 Duidu",
      "对读 Duidu",
    ]);
    expect(pdf.catalog.lookup(PDFName.of("Lang"))?.toString()).toContain("zh-CN");
    expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
    expect(pdf.catalog.lookup(PDFName.of("PageLabels"))?.toString()).toMatch(/\/S \/D/);
  });

  it("refuses a print in which the passage of an annotation is missing", async () => {
    await expect(annotated([[]], [entry(1)])).rejects.toThrow(
      "The passage of annotation 1 (a1) was not printed.",
    );
  });

  it("does not ask for the passage of an annotation that has none", async () => {
    const pdf = await annotated([[]], [entry(1, { place: null })]);
    expect(annotationsOf(pdf)).toEqual([]);
  });

  it("refuses a print with an annotation nobody asked for", async () => {
    await expect(annotated([[link("annot:7", 80, 700)]], [])).rejects.toThrow("annotation 7");
  });
});

describe("pagesOfMarks", () => {
  it("gives the page on which each annotation begins", async () => {
    const bytes = await linkedPdf([
      [link("annot:1", 80, 700), link("annot:1,2", 80, 60)],
      [link("annot:2,3", 80, 700)],
    ]);
    expect(await pagesOfMarks(bytes)).toEqual({ 1: 1, 2: 1, 3: 2 });
  });
});
