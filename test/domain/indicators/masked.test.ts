import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { masked } from "../../../domain/indicators/masked";

const whole = (text: string) => masked(text, { from: 0, to: text.length });

describe("masked", () => {
  it("masks what quotation marks and brackets enclose and keeps the marks", () => {
    expect(whole("“5分钟”圈(含8家)共10个")).toBe("“▢▢▢”圈(▢▢▢)共10个");
  });

  it("leaves five-year plans and （其中…） to the sentence", () => {
    expect(whole("“十四五”末100家(其中20家)")).toBe("“十四五”末100家(其中20家)");
  });

  it("masks pairs inside pairs once", () => {
    expect(whole("(甲(乙)丙)丁")).toBe("(▢▢▢▢▢)丁");
  });

  it("takes no notice of a mark without its partner", () => {
    expect(whole("“甲10家")).toBe("“甲10家");
  });

  it("keeps every character in its place", () => {
    const text = fc.string({ unit: fc.constantFrom(..."“”()《》甲1其中十四五") });
    fc.assert(fc.property(text, (words) => whole(words).length === words.length));
  });
});
