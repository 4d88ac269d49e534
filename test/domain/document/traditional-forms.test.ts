import { describe, expect, it } from "vitest";
import { TRADITIONAL_TO_SIMPLIFIED } from "../../../domain/document/traditional-forms";

describe("TRADITIONAL_TO_SIMPLIFIED", () => {
  it("knows the traditional forms that stand in the bundled documents", () => {
    const simplified = [..."國務體區為長電學線購車"].map((c) => TRADITIONAL_TO_SIMPLIFIED.get(c));
    expect(simplified.join("")).toBe("国务体区为长电学线购车");
  });

  it("maps one character to one other character", () => {
    for (const [traditional, simplified] of TRADITIONAL_TO_SIMPLIFIED) {
      expect([...traditional]).toHaveLength(1);
      expect([...simplified]).toHaveLength(1);
      expect(simplified).not.toBe(traditional);
    }
  });

  it("says nothing about characters that have no other form", () => {
    expect(TRADITIONAL_TO_SIMPLIFIED.get("服")).toBeUndefined();
  });
});
