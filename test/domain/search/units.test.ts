import { describe, expect, it } from "vitest";
import { textOfUnits } from "../../../domain/search/units";

describe("textOfUnits", () => {
  it("puts code units together, lone surrogates and long lists among them", () => {
    expect(textOfUnits(Uint16Array.of(0x8d28, 0xd800))).toBe("质\ud800");
    expect(textOfUnits(new Uint16Array(10_000).fill(0x8d28))).toBe("质".repeat(10_000));
    expect(textOfUnits(new Uint16Array(0))).toBe("");
  });
});
