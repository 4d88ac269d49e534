import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../domain/alignment/candidates";
import { pairedChapters } from "../../../domain/alignment/context";
import { pairLeftovers } from "../../../domain/alignment/leftovers";
import { alignable, EVEN, itemProfiles } from "../../support/alignable";

const OTHERS = ["（四）完善社会救助。", "（五）办好职业教育。", "（六）提倡全民阅读。"];

function leftovers(first: string, second: string, chosen: readonly Candidate[]): readonly string[] {
  const a = alignable("一、任务", "（一）树立绿色导向。", first, "（三）惠及人民群众。", ...OTHERS);
  const b = alignable(
    "一、任务",
    "（一）坚持低碳转型。",
    second,
    "（三）保障百姓权益。",
    ...OTHERS,
  );
  const [ofA = [], ofB = []] = itemProfiles(a, b);
  const chapters = pairedChapters([{ a: 0, b: 0, score: 1 }]);
  const others = [3, 4, 5].map((at) => ({ a: at, b: at, score: 1 }));
  const context = { chapters, rarity: EVEN, score: 0.1 };
  return pairLeftovers([...chosen, ...others], ofA, ofB, context).map((one) => `${one.a}-${one.b}`);
}

const NEIGHBOURS = [0, 2].map((at) => ({ a: at, b: at, score: 0.5 }));

describe("pairLeftovers", () => {
  it("pairs what alone is left between two pairs and shares a word in the heading", () => {
    expect(leftovers("（二）增强创新动能。", "（二）夯实科技创新基石。", NEIGHBOURS)).toEqual([
      "1-1",
    ]);
  });

  it("pairs nothing that shares no word but the verb", () => {
    expect(leftovers("（二）加强人才培养。", "（二）加强执法监督。", NEIGHBOURS)).toEqual([]);
  });

  it("pairs nothing where more than one is left over", () => {
    const [last] = NEIGHBOURS.slice(1);
    const chosen = last === undefined ? [] : [last];
    expect(leftovers("（二）增强创新动能。", "（二）夯实科技创新基石。", chosen)).toEqual([]);
  });
});
