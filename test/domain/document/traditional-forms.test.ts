import { describe, expect, it } from "vitest";
import {
  simplify,
  simplifyStray,
  TRADITIONAL_TO_SIMPLIFIED,
} from "../../../domain/document/traditional-forms";

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

describe("simplify", () => {
  it("gives the simplified form, or the character itself", () => {
    expect([..."國務乾於服A"].map(simplify).join("")).toBe("国务干于服A");
  });
});

describe("simplifyStray", () => {
  it("gives the form of a character that has no place in simplified text", () => {
    expect([..."國務"].map(simplifyStray)).toEqual(["国", "务"]);
  });

  it("gives nothing for characters that have one", () => {
    expect([..."乾於徵瞭服著A"].map(simplifyStray)).toEqual(Array(7).fill(null));
  });
});
