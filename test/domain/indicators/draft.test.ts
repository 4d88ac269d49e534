import { describe, expect, it } from "vitest";
import { draftOf } from "../../../domain/indicators/draft";
import { quantitiesIn } from "../../../domain/indicators/quantities";
import type { Bound } from "../../../domain/indicators/target";

function boundOf(words: string, before: Bound | null): Bound | null {
  const [quantity] = quantitiesIn(words, { from: 0, to: words.length });
  return quantity === undefined ? null : draftOf("名", quantity, before, {}).bound;
}

describe("draftOf", () => {
  it("lets the limit behind a number decide, then the one before it", () => {
    expect(boundOf("100家以上", ">")).toBe(">=");
    expect(boundOf("100家", ">")).toBe(">");
    expect(boundOf("100家", null)).toBe("=");
  });

  it("makes two values a range whatever stands around them", () => {
    expect(boundOf("1—2个", ">=")).toBe("range");
  });
});
