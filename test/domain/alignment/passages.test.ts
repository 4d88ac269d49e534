import { describe, expect, it } from "vitest";
import { compileLibrary } from "../../../build/library/compile";
import { passagesOf } from "../../../domain/alignment/passages";
import { unitKey } from "../../../domain/alignment/units";
import { alignable } from "../../support/alignable";

const DOCUMENT = alignable(
  "质量强省建设纲要",
  "一、总体目标",
  "总的要求如下。",
  "（一）健全标准体系。制定标准。",
  "——完善地方标准。",
  "专栏1 标准工程",
  "——标准提升。制定一百项标准。",
  "（二）加强品牌建设。培育品牌。",
);

describe("passagesOf", () => {
  it("parts a document by the unit each block belongs to", () => {
    const passages = passagesOf(DOCUMENT).map(({ unit, blocks }) => [
      unit === null ? null : `${unit.kind} ${unit.ordinal}`,
      blocks.map(({ kind }) => kind).join(),
    ]);
    expect(passages).toEqual([
      [null, "title"],
      ["chapter 1", "chapter,paragraph"],
      ["item 1", "item,dash"],
      ["box 1", "box,entry"],
      ["item 2", "item"],
    ]);
  });

  it("holds every block of the bundled documents once and in order, and shows every unit", async () => {
    const compiled = await compileLibrary();
    if (!compiled.ok) throw new Error(compiled.error);
    for (const document of compiled.value) {
      const passages = passagesOf(document);
      expect(passages.flatMap(({ blocks }) => blocks)).toEqual(document.blocks);
      const shown = new Set(passages.flatMap(({ unit }) => (unit === null ? [] : [unitKey(unit)])));
      for (const { items, boxes } of document.chapters) {
        for (const { blockId } of items) expect(shown).toContain(`item ${blockId}`);
        for (const { blockId } of boxes) expect(shown).toContain(`box ${blockId}`);
      }
    }
  });
});
