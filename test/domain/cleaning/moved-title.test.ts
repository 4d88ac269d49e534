import { describe, expect, it } from "vitest";
import { movedTitle } from "../../../domain/cleaning/moved-title";
import { applyRule } from "../../support/apply-rule";

const BEFORE = "推进种业强省建设,育成具有自主知识产权的突破品种(配套系)20个左右。打造全产业链,实施";
const AFTER = "农业全产业链标准化提升工程,试点构建标准体系。";
const HEADLINE = "中共安徽省委 印发《安徽省质量强省建设纲要》";

describe("movedTitle", () => {
  it("takes a headline inside a sentence to the top", () => {
    const source = `导语。\n\n${BEFORE}\n\n# ${HEADLINE}\n\n${AFTER}`;
    expect(applyRule(movedTitle, source)).toBe(`${HEADLINE}\n导语。\n\n${BEFORE}\n\n${AFTER}`);
  });

  it("says where the headline stood", () => {
    const source = `${BEFORE}\n# ${HEADLINE}\n${AFTER}`;
    const [insertion] = movedTitle(source);
    const { from, to } = insertion?.movedFrom ?? { from: 0, to: 0 };
    expect(source.slice(from, to)).toBe(HEADLINE);
  });

  it.each([
    ["a chapter's heading", `${BEFORE}\n## 三、构筑优势\n${AFTER}`],
    ["a heading between paragraphs", `${BEFORE}工程。\n# ${HEADLINE}\n${AFTER}`],
    ["a heading before an item", `${BEFORE}\n# ${HEADLINE}\n(六)培育集群。`],
    ["a heading without a mark", `${BEFORE}\n${HEADLINE}\n${AFTER}`],
    ["a heading at the top", `# ${HEADLINE}\n${AFTER}`],
  ])("leaves %s", (_, source) => {
    expect(movedTitle(source)).toEqual([]);
  });
});
