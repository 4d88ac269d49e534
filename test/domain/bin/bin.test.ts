import { describe, expect, it } from "vitest";
import { daysLeft, expired } from "../../../domain/bin/bin";
import { noteWith } from "../../support/notes";
import { annotationOn, smallDocument } from "../../support/small-document";

const REMOVED = "2026-03-01T12:00:00.000Z";

describe("the recycle bin", () => {
  it("keeps what was removed thirty days", () => {
    expect(daysLeft(REMOVED, REMOVED)).toBe(30);
    expect(daysLeft(REMOVED, "2026-03-30T13:00:00.000Z")).toBe(1);
    expect(daysLeft(REMOVED, "2026-03-31T12:00:00.000Z")).toBe(0);
  });

  it("lets go only of what was removed, and only after that", () => {
    const notes = [noteWith("kept", ""), noteWith("gone", "", { deletedAt: REMOVED })];
    expect(expired(notes, "2026-03-31T11:59:59.000Z")).toEqual([]);
    expect(expired(notes, "2026-03-31T12:00:00.000Z").map(({ id }) => id)).toEqual(["gone"]);
  });

  it("has the same rule for annotations", () => {
    const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "加强质量监管。" }]);
    const removed = annotationOn(document, "质量", { deletedAt: REMOVED });
    expect(expired([removed], "2026-03-31T11:59:59.000Z")).toEqual([]);
    expect(expired([removed], "2026-03-31T12:00:00.000Z")).toEqual([removed]);
  });
});
