import { describe, expect, it } from "vitest";
import { collate } from "../../../domain/collation/collate";
import { collationInSteps } from "../../../domain/collation/collation";
import { linesOf } from "../../../domain/collation/lines";
import { alignable } from "../../support/alignable";

const a = alignable("一、总体要求", "（一）目标。抽查合格率提高。", "（二）保障。加强领导。");
const b = alignable("一、总体要求", "（一）目标。抽查符合率提高。", "（二）保障。加强领导。");

describe("collationInSteps", () => {
  it("says how far it is before each step, always further, and ends with both ways of reading", () => {
    const steps = collationInSteps(a, b);
    const shares: number[] = [];
    let step = steps.next();
    while (step.done !== true) {
      shares.push(step.value);
      step = steps.next();
    }
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.toSorted((x, y) => x - y)).toEqual(shares);
    expect(shares.at(-1)).toBeLessThan(1);
    const { variants, lines, base } = step.value;
    expect(variants).toEqual(collate(a, b));
    expect(lines).toEqual(linesOf(a, b, variants));
    expect(base.flatMap(({ parts }) => parts.filter((part) => part.kind === "sign"))).toHaveLength(
      variants.length,
    );
  });

  it("does no more work than was asked for", () => {
    const steps = collationInSteps(a, b);
    expect(steps.next()).toEqual({ done: false, value: 0 });
    expect(steps.return({ variants: [], lines: [], base: [] }).done).toBe(true);
    expect(steps.next().done).toBe(true);
  });
});
