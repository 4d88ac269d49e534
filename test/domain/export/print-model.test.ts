import { describe, expect, it } from "vitest";
import { printModel } from "../../../domain/export/print-model";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { annotationOn, smallDocument } from "../../support/small-document";

const LINES = [
  { id: "title", kind: "title", text: "小纲要" },
  { id: "c1.p1", kind: "paragraph", text: "推动高质量发展。" },
  { id: "c1.p2", kind: "paragraph", text: "深化改革。" },
] as const;

describe("printModel", () => {
  it("names under a passage of a comparison note what it is compared with", () => {
    const document = smallDocument(LINES);
    const other = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "另一省的改革。" }], {
      id: "other",
    });
    const [here] = annotationOn(document, "发展").passages;
    const [there] = annotationOn(other, "改革").passages;
    const note = annotationOn(document, "发展", { passages: [here, there] });
    expect(printModel(document, [note], { other: "另一省" }).entries).toMatchObject([
      { quote: "发展", others: [{ title: "另一省", quote: "改革" }] },
    ]);
  });

  it("numbers annotations in the order of the text", () => {
    const document = smallDocument(LINES);
    const model = printModel(document, [
      annotationOn(document, "深化", { style: "underline", colour: "red" }),
      annotationOn(document, "高质量", { comment: richTextOf("要点\n二") }),
    ]);
    expect(model.entries).toMatchObject([
      { number: 1, quote: "高质量", comment: "要点\n二" },
      { number: 2, quote: "深化", comment: null, style: "underline", colour: "red" },
    ]);
    expect(model.pieces[1]).toMatchObject({
      line: {
        runs: [{ annotations: [] }, { text: "高质量", annotations: [1] }, { annotations: [] }],
      },
    });
  });

  it("marks every paragraph of an annotation across paragraphs", () => {
    const document = smallDocument(LINES);
    const model = printModel(document, [annotationOn(document, "发展。\n深化")]);
    const marked = model.pieces
      .flatMap((piece) => (piece.kind === "line" ? piece.line.runs : []))
      .filter(({ annotations }) => annotations.includes(1));
    expect(marked.map(({ text }) => text)).toEqual(["发展。", "深化"]);
  });

  it("lists an annotation whose passage is gone last, with its old quote and without a place", () => {
    const old = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "已删去的话。" }]);
    const document = smallDocument(LINES);
    const model = printModel(document, [
      annotationOn(old, "已删去"),
      annotationOn(document, "改革"),
    ]);
    expect(model.entries.map(({ quote, place }) => [quote, place === null])).toEqual([
      ["改革", false],
      ["已删去", true],
    ]);
  });

  it("tells what stands in the place of a passage whose words changed", () => {
    const old = smallDocument([LINES[0], { ...LINES[1], text: "推动高速度发展。" }, LINES[2]]);
    const document = smallDocument(LINES);
    const model = printModel(document, [
      annotationOn(old, "高速度发展"),
      annotationOn(document, "改革"),
    ]);
    expect(model.entries.map(({ quote, present }) => [quote, present])).toEqual([
      ["高速度发展", "高质量发展"],
      ["改革", null],
    ]);
  });

  it("gives no place to an annotation that covers a line break alone", () => {
    const document = smallDocument(LINES);
    const model = printModel(document, [annotationOn(document, "\n")]);
    expect(model.entries[0]?.place).toBeNull();
  });

  it("leaves out annotations of another document", () => {
    const document = smallDocument(LINES);
    const other = smallDocument(LINES, { id: "other" });
    expect(printModel(document, [annotationOn(other, "改革")]).entries).toEqual([]);
  });

  it("supplies the title only where no line of the text is it", () => {
    expect(printModel(smallDocument(LINES), []).front.title).toBeNull();
    expect(printModel(smallDocument(LINES.slice(1)), []).front.title).toBe("小纲要");
  });

  it("says what is missing and at which end", () => {
    const document = smallDocument(LINES, { truncated: "end", missing: "第三章以后的内容" });
    expect(printModel(document, [])).toMatchObject({
      lacksStart: false,
      lacksEnd: true,
      front: { missing: "第三章以后的内容" },
    });
  });
});
