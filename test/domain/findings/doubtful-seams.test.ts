import { describe, expect, it } from "vitest";
import { doubtfulSeams } from "../../../domain/findings/doubtful-seams";
import { seedText } from "../../support/document-texts";
import { examined } from "../../support/examined";

describe("doubtfulSeams", () => {
  it("finds where the newspaper lost words between two columns, and no other seam", () => {
    const document = examined(seedText("national"));
    const found = doubtfulSeams(document).map(({ from }) =>
      document.text.slice(from - 2, from + 4),
    );
    expect(found).toEqual(["推动企员、全"]);
  });

  it("says nothing of a text too short to tell", () => {
    const half =
      "推动东部地区发挥质量变革创新的引领带动作用,增强质量竞争新优势,实现整体质量提升推动企";
    expect(doubtfulSeams(examined(`一、甲\n${half}\n\n员、全要素的管理。`))).toEqual([]);
  });
});
