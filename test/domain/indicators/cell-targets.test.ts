import { describe, expect, it } from "vitest";
import { cellTargets } from "../../../domain/indicators/cell-targets";
import { wordingOf } from "../../../domain/indicators/wording";
import { inShort } from "../../support/targets-of";

function read(cell: string, ruling: number | null = null) {
  const text = `任务\t${cell}`;
  const targets = cellTargets(
    { title: "", year: null },
    wordingOf(text),
    { from: 3, to: text.length },
    ruling,
  );
  for (const { from, to, quote, item } of targets) {
    expect(text.slice(from, to)).toBe(quote);
    expect(item).toBe("table");
  }
  return targets.map(inShort);
}

describe("cellTargets", () => {
  it("reads what a cell tells in words", () => {
    expect(read("到2025年，新增上云企业5000家以上")).toEqual(["2025 新增上云企业 ≥5000家"]);
    expect(read("建成创新平台20个、市级平台100个", 2026)).toEqual([
      "2026 创新平台 20个",
      "2026 市级平台 100个",
    ]);
  });

  it("leaves labels and values alone", () => {
    expect(read("平台20个以上")).toEqual([]);
  });
});
