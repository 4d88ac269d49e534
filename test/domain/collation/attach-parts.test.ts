import { describe, expect, it } from "vitest";
import { attachParts } from "../../../domain/collation/attach-parts";
import { editionsOf } from "../../../domain/collation/edition";
import { alignable } from "../../support/alignable";

const FIRST = "围绕科技创新策源地建设，完善服务体系和融合生态圈。";
const SECOND = "补齐冷链物流短板，推进航空货运枢纽港建设。";

function attached(a: readonly string[], b: readonly string[]): unknown {
  const [ofA, ofB] = editionsOf(alignable("题目", ...a), alignable("题目", ...b));
  return attachParts([{ a: 1, b: 1 }], [], ofA, ofB);
}

describe("attachParts", () => {
  it("joins the paragraphs that are one in the other edition", () => {
    const whole = { from: 1, to: 2 };
    const both = { from: 1, to: 3 };
    expect(attached([FIRST + SECOND], [FIRST, SECOND])).toEqual([{ a: whole, b: both }]);
    expect(attached([FIRST, SECOND], [FIRST + SECOND])).toEqual([{ a: both, b: whole }]);
  });

  it("leaves alone what the linked block says already", () => {
    expect(attached([FIRST], [FIRST, "完善服务体系和融合生态圈。"])).toEqual([
      { a: { from: 1, to: 2 }, b: { from: 1, to: 2 } },
    ]);
  });
});
