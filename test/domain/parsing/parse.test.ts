import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../../domain/cleaning/clean";
import type { Block } from "../../../domain/document/block";
import type { Span } from "../../../domain/document/span";
import { parse } from "../../../domain/parsing/parse";
import { SOURCE_SPECS } from "../../cases/source-specs";
import { STRUCTURE_SPECS } from "../../cases/structure-specs";
import { documentText, SEED_IDS, seedText } from "../../support/document-texts";
import { drawSpec, normalSpec, specText } from "../../support/spec-notation";

function expectWithin(inner: Span, outer: Span): void {
  expect(inner.from).toBeGreaterThanOrEqual(outer.from);
  expect(inner.to).toBeGreaterThanOrEqual(inner.from);
  expect(inner.to).toBeLessThanOrEqual(outer.to);
}

/** What holds for the structure of any text. */
function expectSound(text: string): void {
  const { blocks, chapters } = parse(text);
  let position = 0;
  for (const block of blocks) {
    expect(block.from).toBe(position);
    expect(block.to).toBeGreaterThan(block.from);
    position = block.to;
    expectWithin(block.content, block);
    const content = text.slice(block.content.from, block.content.to);
    expect(content).toBe(text.slice(block.from, block.to).trim());
    for (const part of [block.lead, ...(block.cells ?? [])]) {
      if (part !== undefined) expectWithin(part, block.content);
    }
  }
  expect(position).toBe(text.length);
  const ids = new Set(blocks.map(({ id }) => id));
  expect(ids.size).toBe(blocks.length);
  for (const chapter of chapters) {
    const { items, boxes, tables } = chapter;
    for (const { blockId } of [chapter, ...items, ...boxes, ...tables]) {
      expect([blockId, ids.has(blockId)]).toEqual([blockId, true]);
    }
  }
}

function idOf(blocks: readonly Block[], text: string, words: string): string | undefined {
  return blocks.find(({ from, to }) => text.slice(from, to).includes(words))?.id;
}

describe("parse", () => {
  it.each(STRUCTURE_SPECS)("%s", (_, spec) => {
    const text = specText(spec);
    expect(drawSpec(text, parse(text).blocks)).toBe(normalSpec(spec));
  });

  it.each(SOURCE_SPECS)("%s", (_, source, spec) => {
    const { text } = clean(source);
    expect(drawSpec(text, parse(text).blocks)).toBe(normalSpec(spec));
  });

  it("covers any text with blocks, in order, without gap or overlap", () => {
    fc.assert(fc.property(fc.oneof(documentText, fc.string()), expectSound), { numRuns: 2000 });
  });

  it("covers any cleaned text in the same way", () => {
    fc.assert(
      fc.property(documentText, (source) => expectSound(clean(source).text)),
      { numRuns: 500 },
    );
  });

  it.each(SEED_IDS)("covers the text of %s", (id) => {
    expectSound(clean(seedText(id)).text);
    expectSound(seedText(id));
  });

  it("gives an empty text no blocks and a blank one a block", () => {
    expect(parse("")).toEqual({ blocks: [], chapters: [] });
    expect(parse("\n \n").blocks).toHaveLength(1);
  });

  it("keeps the ids of blocks when another chapter changes", () => {
    const before = "一、甲\n（一）乙。\n二、丙\n（二）丁。\n戊段落。";
    const after = "一、甲\n新段落。\n（一）乙。\n新段落。\n二、丙\n（二）丁。\n戊段落。";
    for (const words of ["（一）乙", "二、丙", "（二）丁", "戊段落"]) {
      expect(idOf(parse(after).blocks, after, words)).toBe(
        idOf(parse(before).blocks, before, words),
      );
    }
  });

  it("gives blocks ids that name their place", () => {
    const { blocks } = parse(
      "二、甲\n乙。\n（五）丙。\n丁。\n——戊。\n专栏1 己\n——庚。\n——辛。\n指标\t\n名\t值\n壬\t1",
    );
    expect(blocks.map(({ id }) => id)).toEqual([
      ..."c2 c2.p1 c2.i5 c2.i5.p1 c2.i5.d1 c2.b1 c2.b1.e1 c2.b1.e2".split(" "),
      ..."c2.t1 c2.t1.r0 c2.t1.r1".split(" "),
    ]);
  });

  it("marks what names an item, a dash entry and a box entry", () => {
    const text =
      "一、甲\n（一）指导思想。以质量为本。\n——效益。更优。\n专栏1 乙\n——标准。制定。\n——无句号";
    const leads = parse(text).blocks.map(({ lead }) => lead && text.slice(lead.from, lead.to));
    expect(leads).toEqual([
      undefined,
      "（一）指导思想。",
      "——效益。",
      undefined,
      "——标准。",
      undefined,
    ]);
  });

  it("gives a row its cells and its group", () => {
    const text = "一、甲\n类别\t指标\n产品\t产品合格率\n\t产品抽检率\n服务\t服务满意度";
    const rows = parse(text).blocks.filter(({ kind }) => kind === "row");
    const cells = rows.map((row) => row.cells?.map(({ from, to }) => text.slice(from, to)));
    expect(cells).toEqual([
      ["类别", "指标"],
      ["产品", "产品合格率"],
      ["", "产品抽检率"],
      ["服务", "服务满意度"],
    ]);
    expect(rows.map(({ group }) => group)).toEqual([undefined, "产品", "产品", "服务"]);
  });

  it("gives a metadata line its name and value as cells", () => {
    const text = "热词 | 质量,品牌 |\n一、甲";
    const [metadata] = parse(text).blocks;
    expect(metadata?.cells?.map(({ from, to }) => text.slice(from, to))).toEqual([
      "热词",
      "质量,品牌",
    ]);
  });

  it("numbers a chapter without heading one less than the first heading", () => {
    const { chapters } = parse("(二)主要目标\n到2025年。\n三、发展\n(三)动能。");
    expect(chapters.map(({ ordinal, title, blockId }) => ({ ordinal, title, blockId }))).toEqual([
      { ordinal: 2, title: null, blockId: "c2.i2" },
      { ordinal: 3, title: "发展", blockId: "c3" },
    ]);
  });

  it("takes time in proportion to the text, even of headings alone", () => {
    const start = performance.now();
    expect(parse("一、甲\n（一）乙。\n".repeat(5000)).chapters).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
