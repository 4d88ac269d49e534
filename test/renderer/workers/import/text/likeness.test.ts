import { describe, expect, it } from "vitest";
import { likeness } from "../../../../../renderer/workers/import/text/likeness";

describe("likeness", () => {
  it("is high for policy prose, simplified or traditional", () => {
    expect(likeness("加强质量管理，推动经济发展。")).toBeGreaterThan(0.8);
    expect(likeness("加強質量管理，推動經濟發展。")).toBeGreaterThan(0.8);
  });

  it("is low for a text read in a wrong encoding", () => {
    expect(likeness("璐ㄩ噺寮哄浗寤鸿")).toBeLessThan(0.3);
    expect(likeness("\uFFFD\uFFFD\u0001")).toBe(-5);
  });

  it("says nothing about plain Latin text", () => {
    expect(likeness("Plain text, 2024.\r\n")).toBe(0);
  });
});
