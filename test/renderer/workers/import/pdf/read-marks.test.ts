import { describe, expect, it } from "vitest";
import { readPdfMarks } from "../../../../../renderer/workers/import/pdf/read-marks";
import { annotatedPdf, type PdfMarkup } from "../../../../support/annotated-pdf";
import { smallPdf } from "../../../../support/small-pdf";

const LINES = [
  { text: "Quality first in all of our work,", x: 72, y: 700 },
  { text: "and reform where it is needed.", x: 72, y: 680 },
  { text: "A third line stands below them.", x: 72, y: 660 },
];
const noCMaps = async (): Promise<never> => {
  throw new Error("No character map is needed for Latin letters.");
};

async function read(markups: readonly PdfMarkup[], useObjectStreams = false) {
  const bytes = await annotatedPdf(LINES, markups, useObjectStreams);
  const result = await readPdfMarks("a.pdf", bytes, noCMaps);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

const OVER_TWO_LINES: PdfMarkup = {
  subtype: "Highlight",
  stretches: [
    [0, 14, 33],
    [1, 0, 10],
  ],
  colour: [1, 0.8, 0],
  contents: "看这里\r第二行",
  author: "李四",
  name: "批-1",
  modified: "D:20260203040506+08'00'",
};

describe("readPdfMarks", () => {
  for (const useObjectStreams of [false, true]) {
    it(`reads a markup with all it says, ${useObjectStreams ? "in" : "without"} object streams`, async () => {
      const { marks } = await read([OVER_TWO_LINES], useObjectStreams);
      expect(marks).toMatchObject([
        {
          ...{ name: "批-1", style: "highlight", colour: [255, 204, 0], author: "李四" },
          updatedAt: "2026-02-02T20:05:06.000Z",
          quote: { exact: "inallofourwork,andreform", prefix: "Qualityfirst" },
        },
      ]);
      expect(marks[0]?.quote.suffix).toMatch(/^whereitisneeded\.Athird/);
    });
  }

  it("tells the kinds of markup apart, and what has no name, colour or date", async () => {
    const { marks } = await read([
      { subtype: "Underline", stretches: [[0, 0, 7]] },
      { subtype: "StrikeOut", stretches: [[1, 4, 10]] },
      { subtype: "Squiggly", stretches: [[2, 2, 7]] },
    ]);
    expect(marks.map(({ style, quote }) => [style, quote.exact])).toEqual([
      ["underline", "Quality"],
      ["strike-out", "reform"],
      ["underline", "third"],
    ]);
    expect(marks[0]).toMatchObject({ name: null, contents: "", author: "", updatedAt: null });
  });

  it("counts markups under which no text stands", async () => {
    const { marks, withoutText } = await read([{ subtype: "Highlight", stretches: [[0, 60, 70]] }]);
    expect([marks.length, withoutText]).toEqual([0, 1]);
  });

  it("says that a file is damaged", async () => {
    const bytes = smallPdf([]).subarray(0, 40);
    expect(await readPdfMarks("a.pdf", bytes, noCMaps)).toMatchObject({
      error: { reason: "damaged-file" },
    });
  });
});
