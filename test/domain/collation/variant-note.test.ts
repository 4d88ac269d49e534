import { describe, expect, it } from "vitest";
import { NOTED_BEFORE, noteReadings } from "../../../domain/collation/variant-note";

describe("noteReadings", () => {
  it("remembers each reading with what stands before it", () => {
    const a = { id: "one", text: `${"前".repeat(40)}合格率` };
    const b = { id: "other", text: "符合率" };
    const readings = noteReadings(a, b, {
      item: null,
      kind: "wording",
      a: { from: 40, to: 42, text: "合格" },
      b: { from: 0, to: 2, text: "符合" },
    });
    expect(readings.a).toEqual({
      documentId: "one",
      text: "合格",
      from: 40,
      before: "前".repeat(NOTED_BEFORE),
    });
    expect(readings.b).toMatchObject({ text: "符合", from: 0, before: "" });
  });
});
