import { describe, expect, it } from "vitest";
import { factsOf } from "../../../domain/indicators/target-correction";
import { targetsOf } from "../../support/targets-of";

describe("factsOf", () => {
  it("keeps what a target says and leaves out where it says it", () => {
    const [target] = targetsOf("每年培育标杆城市1—2个。");
    if (target === undefined) throw new Error("The sentence has a target.");
    expect(factsOf(target)).toEqual({
      name: "标杆城市",
      value: 1,
      valueTo: 2,
      unit: "个",
      bound: "range",
      year: "annual",
      base: null,
      baseYear: null,
      attribute: null,
      group: null,
    });
  });
});
