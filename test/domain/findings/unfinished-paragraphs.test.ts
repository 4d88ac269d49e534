import { describe, expect, it } from "vitest";
import { unfinishedParagraphs } from "../../../domain/findings/unfinished-paragraphs";
import { examined } from "../../support/examined";

const PROSE =
  "推动东部地区发挥质量变革创新的引领带动作用,增强质量竞争新优势,实现整体质量提升,引导中西部";

function places(source: string): readonly (string | null)[] {
  return unfinishedParagraphs(examined(source)).map(({ blockId }) => blockId);
}

describe("unfinishedParagraphs", () => {
  it("finds a long paragraph that stops without a full stop", () => {
    expect(places(`一、甲\n（一）乙。${PROSE}\n（二）丙。${PROSE}。`)).toEqual(["c1.i1"]);
  });

  it("is content with a bracket, a colon and a short line at the end", () => {
    expect(places(`一、甲\n${PROSE}（省质监局负责）\n${PROSE}:\n推进品牌建设\n（二）丙。`)).toEqual(
      [],
    );
  });

  it("leaves the last paragraph of a text that breaks off to the truncation", () => {
    expect(places(`一、甲\n（一）乙。\n${PROSE}`)).toEqual([]);
  });
});
