import { describe, expect, it } from "vitest";
import { changeOf, turnedBy } from "../../../../domain/annotations/anchoring/meaning";
import { skeletonOf } from "../../../../domain/annotations/anchoring/skeleton";

describe("changeOf", () => {
  it.each([
    ["number", "达到94%", "达到95%"],
    ["number", "达到3%", "达到3‰"],
    ["number", "应当在2025年", "不得在2027年"],
    ["force", "应当公开", "不得公开"],
    ["force", "鼓励参与", "严禁参与"],
    ["punctuation", "发展、安全", "发展，安全"],
    ["wording", "细化任务", "明确任务"],
  ])("names %s first where %s became %s", (reason, before, after) => {
    expect(changeOf(before, after)).toBe(reason);
  });
});

describe("turnedBy", () => {
  const turned = (before: string, after: string, quote: string) => {
    const place = (text: string) => {
      const from = text.indexOf(quote);
      return { from, to: from + quote.length };
    };
    const turn = turnedBy(
      skeletonOf(before).units,
      place(before),
      skeletonOf(after).units,
      place(after),
    );
    return turn === null ? null : [turn.reason, after.slice(turn.span.from, turn.span.to)];
  };

  it("finds a number that goes on beyond the words", () => {
    expect(turned("新增50家", "新增150家", "50家")).toEqual(["number", "150家"]);
    expect(turned("提高2个", "提高2.5个", "提高2")).toEqual(["number", "提高2.5"]);
    expect(turned("共50。5月", "共50。6月", "共50")).toBeNull();
  });

  it("finds what denies the words", () => {
    expect(turned("可以公开", "可以不公开", "公开")).toEqual(["force", "不公开"]);
    expect(turned("不得公开", "应当公开", "公开")).toEqual(["force", "公开"]);
  });

  it("leaves other changes beside the words alone", () => {
    expect(turned("及时公开", "主动公开", "公开")).toBeNull();
  });
});
