import { describe, expect, it } from "vitest";
import { factsUnknown } from "../../../domain/search/record";

describe("factsUnknown", () => {
  it("says of a block which document it is in, and nothing else", () => {
    expect(factsUnknown("block", "d")).toMatchObject({ id: "d", documentId: "d", tags: [] });
    expect(factsUnknown("comment", "c")).toMatchObject({ id: "c", documentId: null, level: null });
  });
});
