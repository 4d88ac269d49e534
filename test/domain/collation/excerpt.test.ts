import { describe, expect, it } from "vitest";
import { excerpt } from "../../../domain/collation/excerpt";

describe("excerpt", () => {
  it("gives a short text whole, in one line", () => {
    expect(excerpt("自我声明公开\n制度\n")).toBe("自我声明公开 制度");
  });

  it("gives a long text by its beginning and its end", () => {
    expect(excerpt(`${"甲".repeat(40)}${"乙".repeat(40)}`)).toBe(
      `${"甲".repeat(12)}……${"乙".repeat(12)}`,
    );
  });

  it("cuts no character in two", () => {
    const text = `一${"𠀀".repeat(40)}`;
    // Half a character cannot be encoded.
    expect(() => encodeURIComponent(excerpt(text))).not.toThrow();
  });
});
