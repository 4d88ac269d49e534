import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../domain/collation/changes";
import { draw } from "../../support/changes";

function between(a: string, b: string): string {
  const changes = changesBetween(a, { from: 0, to: a.length }, b, { from: 0, to: b.length });
  return draw(a, b, changes);
}

describe("changesBetween", () => {
  it("tells what is put in, taken out and put in its place", () => {
    expect(between("管理和全链条", "管理和服务全链条")).toBe("管理和[>服务]全链条");
    expect(between("社会各界各方", "社会各方")).toBe("社会各[界各>]方");
    expect(between("质量强省", "品牌强国")).toBe("[质量>品牌]强[省>国]");
  });

  it("takes look-alikes of another width for each other, and tells them", () => {
    expect(between("县(市、区)办，", "县（市、区）办,")).toBe("县[(>（]市、区[)>）]办[，>,]");
  });

  it("cuts no character in two", () => {
    expect(between("𠀀省", "𠀁省")).toBe("[𠀀>𠀁]省");
  });

  it("counts offsets into the whole texts", () => {
    expect(changesBetween("甲乙丙", { from: 1, to: 2 }, "甲丁", { from: 1, to: 2 })).toEqual([
      { a: { from: 1, to: 2 }, b: { from: 1, to: 2 } },
    ]);
  });

  it("makes of any text any other", () => {
    const text = fc.string({ unit: fc.constantFrom(..."质量，,省😀强"), maxLength: 50 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const whole = { from: 0, to: a.length };
        let made = "";
        let at = 0;
        for (const change of changesBetween(a, whole, b, { from: 0, to: b.length })) {
          made += a.slice(at, change.a.from) + b.slice(change.b.from, change.b.to);
          at = change.a.to;
        }
        expect(made + a.slice(at)).toBe(b);
      }),
    );
  });
});
