import { describe, expect, it } from "vitest";
import { contentLinesOf } from "../../../domain/parsing/content-line";

describe("contentLinesOf", () => {
  it("gives blank lines to the line before them, those at the start to the first", () => {
    const lines = contentLinesOf("\n\n甲\n\n 乙 \n");
    expect(lines.map(({ from, end, text }) => [from, end, text])).toEqual([
      [0, 5, "甲"],
      [5, 9, "乙"],
    ]);
  });

  it("tells what a reader sees from the line as it stands", () => {
    const [line] = contentLinesOf("\t甲\t\n");
    expect(line?.content).toEqual({ from: 1, to: 2 });
    expect(line?.raw).toEqual({ from: 0, to: 3 });
  });

  it("gives a text of blanks one line without content", () => {
    expect(contentLinesOf(" \n")).toEqual([
      { from: 0, end: 2, content: { from: 0, to: 0 }, text: "", raw: { from: 0, to: 0 } },
    ]);
  });

  it("gives an empty text no line", () => {
    expect(contentLinesOf("")).toEqual([]);
  });
});
