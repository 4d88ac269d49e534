import { describe, expect, it } from "vitest";
import { slide } from "../../../domain/collation/slide";
import { draw, drawn } from "../../support/changes";

function slid(spec: string): string {
  const { a, b, changes } = drawn(spec);
  const [change] = changes;
  if (change === undefined) throw new Error(`There is no change in ${spec}.`);
  const room = { before: change.a.from, after: a.length - change.a.to };
  return draw(a, b, [slide(a, b, change, room)]);
}

describe("slide", () => {
  it("prefers whole words", () => {
    expect(slid("强化质量责任追[>溯追]究。")).toBe("强化质量责任[>追溯]追究。");
  });

  it("prefers a whole clause with the mark that ends it", () => {
    expect(slid("完善机制。推[>进合作。推]动创新。")).toBe("完善机制。[>推进合作。]推动创新。");
  });

  it("moves nothing that has a reading on both sides", () => {
    expect(slid("责任追[究>溯]究。")).toBe("责任追[究>溯]究。");
  });
});
