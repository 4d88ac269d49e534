import { describe, expect, it } from "vitest";
import { targetRow } from "../../../domain/indicators/target-row";
import { targetRowWith } from "../../support/target-row";

describe("targetRow", () => {
  it("tells the document, the kind, and whether the sentence is still there", () => {
    const target = targetRowWith({ unit: "家" });
    const row = targetRow(target, { shortTitle: "国家" }, 3);
    expect([row.documentTitle, row.documentOrder, row.kind, row.isLost]).toEqual([
      "国家",
      3,
      "count",
      false,
    ]);
    expect(targetRow({ ...target, sentence: null }, { shortTitle: "国家" }, 0).isLost).toBe(true);
  });
});
