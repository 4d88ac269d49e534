import { describe, expect, it } from "vitest";
import { contentLinesOf } from "../../../domain/parsing/content-line";
import { flattenContents } from "../../../domain/parsing/contents-list";
import { recogniseLine } from "../../../domain/parsing/line-form";

function kinds(...lines: readonly string[]): string {
  const content = contentLinesOf(lines.join("\n"));
  return flattenContents(content, content.map(recogniseLine))
    .map(({ kind }) => kind)
    .join(" ");
}

describe("flattenContents", () => {
  it("takes the entries of a list of contents for plain lines", () => {
    expect(
      kinds("目　录", "第一章 总则 …… 1", "第二章 附则 …… 9", "第一章　总则", "第二章 附则"),
    ).toBe("plain plain plain chapter chapter");
  });

  it("leaves a text whose first entry does not stand again", () => {
    expect(kinds("目录", "第一章 总则", "第二章 附则")).toBe("plain chapter chapter");
    expect(kinds("第一章 总则", "第一章 总则")).toBe("chapter chapter");
  });
});
