import { describe, expect, it } from "vitest";
import { splitMarks } from "../../../domain/collation/split-marks";
import { draw, drawn } from "../../support/changes";

function split(spec: string): string {
  const { a, b, changes } = drawn(spec);
  return draw(
    a,
    b,
    changes.flatMap((change) => splitMarks(a, b, change)),
  );
}

describe("splitMarks", () => {
  it("parts marks at the end or at the beginning from words", () => {
    expect(split("甲[乙，>丙、]丁")).toBe("甲[乙>丙][，>、]丁");
    expect(split("甲[，乙>、丙]丁")).toBe("甲[，>、][乙>丙]丁");
  });

  it("leaves a change alone that has marks on one side only", () => {
    expect(split("甲[、智能化>关键业务]丁")).toBe("甲[、智能化>关键业务]丁");
    expect(split("甲[>，乙]丁")).toBe("甲[>，乙]丁");
  });

  it("makes no empty change", () => {
    expect(split("甲[，>、]丁")).toBe("甲[，>、]丁");
  });
});
