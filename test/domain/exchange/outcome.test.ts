import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import { firstChoice, noteOutcomeOf, outcomeOf } from "../../../domain/exchange/outcome";
import type { PlannedAnnotation } from "../../../domain/exchange/plan";
import { newNote } from "../../../domain/notes/note";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { annotationOn, smallDocument } from "../../support/small-document";

const AT = "2026-03-01T00:00:00.000Z";
const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "推动改革。" }]);
const mine = annotationOn(document, "推动改革", { layerId: null, tags: ["待核"], deletedAt: AT });
const theirs: Annotation = {
  ...mine,
  colour: "red",
  comment: richTextOf("好"),
  tags: [],
  layerId: "colleague",
  deletedAt: null,
};
const planned = (more: Partial<PlannedAnnotation> = {}): PlannedAnnotation => ({
  ...{ state: "changed", theirs, mine, isMineEdited: true, why: null },
  ...more,
});

describe("outcomeOf", () => {
  it("keeps mine at first where it may have been altered, else takes theirs", () => {
    expect(firstChoice(planned())).toBe("mine");
    expect(firstChoice(planned({ isMineEdited: false }))).toBe("theirs");
  });

  it("adds what is new, and leaves what is the same or mine", () => {
    expect(outcomeOf(planned({ state: "new", mine: null }), "mine", "full")).toEqual({
      before: null,
      after: theirs,
    });
    expect(outcomeOf(planned({ state: "same" }), "theirs", "full")).toBeNull();
    expect(outcomeOf(planned(), "mine", "full")).toBeNull();
  });

  it("puts theirs in the place of mine, out of the bin and in my layer", () => {
    const outcome = outcomeOf(planned(), "theirs", "full");
    expect(outcome).toEqual({ before: mine, after: { ...theirs, layerId: null } });
  });

  it("leaves what a PDF does not know", () => {
    expect(outcomeOf(planned(), "theirs", "plain")?.after).toMatchObject({
      colour: "red",
      tags: ["待核"],
    });
  });

  it("keeps both under two ids", () => {
    const both = outcomeOf(planned(), "both", "full");
    expect(both?.before).toBeNull();
    expect(both?.after.id).toMatch(new RegExp(`^${mine.id}~`));
    expect(both?.after.layerId).toBe("colleague");
  });
});

describe("noteOutcomeOf", () => {
  const note = { ...newNote("n", "调研/省内", AT), body: richTextOf("话") };

  it("puts a new note below the colleague's folder", () => {
    const plan = { state: "new" as const, theirs: note, mine: null };
    expect(noteOutcomeOf(plan, "mine", "张三")?.after.folder).toBe("张三/调研/省内");
  });

  it("leaves mine where it is when theirs takes its place", () => {
    const own = { ...note, folder: "我的", body: richTextOf("旧") };
    const plan = { state: "changed" as const, theirs: note, mine: own };
    expect(noteOutcomeOf(plan, "theirs", "张三")).toEqual({
      before: own,
      after: { ...note, folder: "我的" },
    });
    expect(noteOutcomeOf(plan, "mine", "张三")).toBeNull();
  });
});
