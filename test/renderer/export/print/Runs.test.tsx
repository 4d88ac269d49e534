import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { beginnings } from "../../../../domain/export/print-order";
import { printPieces } from "../../../../domain/export/print-pieces";
import { Piece } from "../../../../renderer/export/print/Piece";
import { Beginnings } from "../../../../renderer/export/print/Runs";
import { type Line, smallDocument } from "../../../support/small-document";

/** The page of one line, with annotations over the given words. */
function printed(line: Line, ...words: readonly string[]): string {
  const document = smallDocument([line]);
  const marks = words.map((word, index) => {
    const from = document.text.indexOf(word);
    return { number: index + 1, span: { from, to: from + word.length } };
  });
  const pieces = printPieces(document, marks);
  const [piece] = pieces;
  if (piece === undefined) throw new Error("Nothing is printed.");
  return renderToStaticMarkup(
    <Beginnings value={beginnings(pieces)}>
      <Piece piece={piece} />
    </Beginnings>,
  );
}

describe("Runs", () => {
  it("puts a link around annotated words, with the place where the annotation begins", () => {
    const html = printed({ id: "p", kind: "paragraph", text: "深化改革开放" }, "改革");
    expect(html).toContain('<span id="passage-1"><a href="annot:1">改革</a></span>');
  });

  it("names all annotations over overlapping words", () => {
    const html = printed(
      { id: "p", kind: "paragraph", text: "深化改革开放" },
      "深化改革",
      "改革开放",
    );
    expect(html.match(/annot:[\d,]+/g)).toEqual(["annot:1", "annot:1,2", "annot:2"]);
  });

  it("keeps one link around words that are set in different ways", () => {
    const html = printed({ id: "p", kind: "paragraph", text: "增长3,000家左右" }, "增长3,000家");
    expect(html).toContain('<a href="annot:1">增长3<span class="half-width">,</span>000家</a>');
  });

  it("makes a heading of an item's lead, and of all of an item without one", () => {
    const item = { id: "c1.i1", kind: "item", text: "(一)提升。推动发展。" } as const;
    expect(printed({ ...item, lead: "(一)提升。" })).toMatch(
      /<h3>[^一]*\(一\)提升。.*<\/h3>.*推动发展。/u,
    );
    expect(printed(item)).toMatch(/<h3>.*推动发展。.*<\/h3>/u);
  });

  it("lets a title break only between words that fit on a line", () => {
    const title = { id: "title", kind: "title" } as const;
    expect(printed({ ...title, text: "某省委 某省人民政府印发《纲要》" })).toContain(
      "of-short-words",
    );
    expect(printed({ ...title, text: "推进质量建设".repeat(4) })).not.toContain("of-short-words");
  });
});
