import { describe, expect, it } from "vitest";
import { kindOf } from "../../../domain/collation/kind";
import { drawn } from "../../support/changes";

function kind(spec: string): string {
  const { a, b, changes } = drawn(spec);
  const [change] = changes;
  if (change === undefined) throw new Error(`There is no change in ${spec}.`);
  return kindOf(a, b, { ...change, isMoved: false });
}

describe("kindOf", () => {
  it("calls other words, more words and fewer words wording", () => {
    expect(kind("抽查[合格>符合]率")).toBe("wording");
    expect(kind("管理和[>服务]全链条")).toBe("wording");
    expect(kind("各[界各>]方，")).toBe("wording");
  });

  it("calls other marks, blanks and widths punctuation", () => {
    for (const spec of ["甲[、>，]乙", "甲[(>（]乙", "甲[>\n]乙", "[７>7]天", "甲[《>]乙"]) {
      expect([spec, kind(spec)]).toEqual([spec, "punctuation"]);
    }
  });

  it("calls whole sentences and lines what only one edition has", () => {
    expect(kind("甲。[乙丙丁。>]戊。")).toBe("only-a");
    expect(kind("甲。[>乙丙丁。]")).toBe("only-b");
    expect(kind("甲\n[乙\n>]丙")).toBe("only-a");
    expect(kind("甲，[乙丙丁。>]")).toBe("wording");
  });

  it("knows the reason of what is moved", () => {
    const { a, b, changes } = drawn("[甲>甲]");
    expect(changes.map((change) => kindOf(a, b, { ...change, isMoved: true }))).toEqual(["moved"]);
  });
});
