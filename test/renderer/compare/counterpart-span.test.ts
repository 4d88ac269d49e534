import { describe, expect, it } from "vitest";
import { type Unit, unitKey, unitsOf } from "../../../domain/alignment/units";
import type { Document } from "../../../domain/document/document";
import { slice } from "../../../domain/document/span";
import { parse } from "../../../domain/parsing/parse";
import { counterpartSpan } from "../../../renderer/compare/counterpart-span";
import type { Links } from "../../../renderer/compare/links";
import { smallDocument } from "../../support/small-document";

function outline(id: string, lines: readonly string[]): Document {
  const text = lines.join("\n");
  return { ...smallDocument([], { id, shortTitle: id }), text, ...parse(text) };
}
const own = outline("甲", ["纲要", "一、目标", "（一）效益。提高效益。", "第二段。"]);
const other = outline("乙", ["纲要", "一、目标", "（一）增效。增加效益。", "另一段。"]);

function itemOf(document: Document): Unit {
  const found = unitsOf(document).find(({ kind }) => kind === "item");
  if (found === undefined) throw new Error("No item.");
  return found;
}
const { kind, ordinal, blockId } = itemOf(other);
const units: Links["units"] = new Map([
  [
    unitKey(itemOf(own)),
    { kind, ordinal, blockId, chapter: 1, link: { origin: "computed", score: 1 } },
  ],
]);
const blockAt = (document: Document, words: string) =>
  document.blocks.find(({ content }) => slice(document.text, content).includes(words))?.id ?? "";
const found = (words: string, links: Links) => {
  const there = counterpartSpan(own, own.text.indexOf(words), other, links);
  return there === null ? null : [there.label, slice(other.text, there.span)];
};

describe("counterpartSpan", () => {
  it("is the paragraph that corresponds, called by its unit", () => {
    const blocks = new Map([[blockAt(own, "第二段"), blockAt(other, "另一段")]]);
    expect(found("第二段", { units, blocks })).toEqual(["（一）增效", "另一段。"]);
  });

  it("is the beginning of the unit where no paragraph is known to correspond", () => {
    const links = { units, blocks: new Map() };
    expect(found("第二段", links)).toEqual(["（一）增效", "（一）增效。增加效益。"]);
  });

  it("is nothing without a counterpart", () => {
    expect(found("提高", { units: new Map(), blocks: new Map() })).toBeNull();
    expect(found("纲要", { units, blocks: new Map() })).toBeNull();
  });
});
