import { describe, expect, it } from "vitest";
import { ordinals } from "../../../domain/findings/ordinals";
import { examined } from "../../support/examined";

/** The findings without their places. */
function faults(source: string): readonly object[] {
  return ordinals(examined(source)).map(({ from: _, to: __, ...fault }) => fault);
}

describe("ordinals", () => {
  it("finds an item that is left out", () => {
    expect(faults("一、甲\n（一）乙。\n（二）丙。\n二、丁\n（五）戊。")).toEqual([
      { kind: "skipped-ordinal", blockId: "c2.i5", part: "item", missing: [3, 4], found: 5 },
    ]);
  });

  it("finds a chapter that is left out and one that stands twice", () => {
    expect(faults("一、甲\n三、乙\n三、丙\n四、丁")).toEqual([
      { kind: "skipped-ordinal", blockId: "c3", part: "chapter", missing: [2], found: 3 },
      { kind: "repeated-ordinal", blockId: "c3-2", part: "chapter", found: 3 },
    ]);
  });

  it("finds an item out of its place once", () => {
    expect(faults("一、甲\n（一）乙。\n（三）丙。\n（二）丁。\n（四）戊。")).toEqual([
      { kind: "misplaced-ordinal", blockId: "c1.i2", part: "item", found: 2 },
    ]);
  });

  it("finds a box number that is missing, the first one too", () => {
    expect(faults("一、甲\n专栏2 乙\n——丙。\n专栏4 丁\n——戊。")).toEqual([
      { kind: "skipped-ordinal", blockId: "c1.b2", part: "box", missing: [1], found: 2 },
      { kind: "skipped-ordinal", blockId: "c1.b4", part: "box", missing: [3], found: 4 },
    ]);
  });

  it("lets items begin again in each chapter, and go on through all of them", () => {
    expect(faults("一、甲\n（一）乙。\n（二）丙。\n二、丁\n（一）戊。\n（二）己。")).toEqual([]);
    expect(faults("一、甲\n（一）乙。\n（二）丙。\n二、丁\n（三）戊。\n（四）己。")).toEqual([]);
  });

  it("finds items that begin again within a chapter", () => {
    expect(faults("一、甲\n（一）乙。\n（二）丙。\n（一）丁。")).toEqual([
      { kind: "repeated-ordinal", blockId: "c1.i1-2", part: "item", found: 1 },
    ]);
  });

  it("knows an article that a later law put in", () => {
    expect(faults("第一条 甲。\n第二条 乙。\n第二条之一 丙。\n第三条 丁。")).toEqual([]);
    expect(faults("第一条 甲。\n第一条 乙。")).toHaveLength(1);
  });

  it("counts anew in each attached text", () => {
    expect(faults("一、甲\n（一）乙。\n附件1\n办法\n第一章 丙\n第一条 丁。")).toEqual([]);
  });

  it("takes the first numbers of a text that begins in the middle as they are", () => {
    expect(faults("(五)甲。\n四、乙\n(六)丙。")).toEqual([]);
  });
});
