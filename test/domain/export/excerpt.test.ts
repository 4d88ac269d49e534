import { describe, expect, it } from "vitest";
import { excerpt } from "../../../domain/export/excerpt";

describe("excerpt", () => {
  it("keeps a short quote whole", () => {
    expect(excerpt("深化\n改革")).toBe("深化\n改革");
  });

  it("keeps both ends of a long quote", () => {
    const quote = `始${"𠮷".repeat(500)}终`;
    expect(excerpt(quote)).toBe(`始${"𠮷".repeat(89)}……${"𠮷".repeat(29)}终`);
  });
});
