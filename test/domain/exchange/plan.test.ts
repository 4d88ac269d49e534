import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import { placingOf } from "../../../domain/annotations/from-w3c";
import { CHOICES, noteOutcomeOf, outcomeOf } from "../../../domain/exchange/outcome";
import { placesIn } from "../../../domain/exchange/place";
import { idsOf, planAnnotation, planNote } from "../../../domain/exchange/plan";
import { type Note, newNote } from "../../../domain/notes/note";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { randomAnnotations } from "../../support/random-annotations";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "完善质量体系,推动改革,完善质量体系。" },
]);
const places = placesIn((id) => (id === "small" ? placingOf(document) : null));
const CAME = "2026-03-01T00:00:00.000Z";
const LATER = "2026-04-01T00:00:00.000Z";

function plan(theirs: Annotation, stored: readonly Annotation[]) {
  return planAnnotation(theirs, "full", {
    annotation: (id) => stored.find((one) => one.id === id) ?? null,
    importedAt: (id) => (id === "colleague" ? CAME : null),
    places,
  });
}

const made = annotationOn(document, "推动改革", { layerId: "colleague" });
const recoloured: Annotation = { ...made, colour: "green", updatedAt: LATER };

describe("planAnnotation", () => {
  it("tells what is new, the same, and changed", () => {
    expect(plan(made, []).state).toBe("new");
    expect(plan(made, [made]).state).toBe("same");
    expect(plan(recoloured, [made])).toMatchObject({ state: "changed", isMineEdited: false });
  });

  it("takes two annotations on the same words in two places for two", () => {
    const twin = annotationOn(document, "完善质量体系", { id: "twin" });
    const end = document.text.lastIndexOf("完善");
    const [{ target }] = twin.passages;
    const second: Annotation = {
      ...twin,
      id: "second",
      passages: [{ target: { ...target, position: { start: end, end: end + 6 } }, review: null }],
    };
    expect(plan(second, [twin]).state).toBe("new");
    const numbered = plan({ ...second, id: "twin" }, [twin]);
    expect(numbered.state).toBe("new");
    expect(numbered.theirs.id).toMatch(/^twin~/);
  });

  it("says when mine was altered after it came in, and of my own that nobody knows", () => {
    const edited: Annotation = { ...made, colour: "red", updatedAt: LATER };
    expect(plan(recoloured, [edited]).isMineEdited).toBe(true);
    expect(plan(recoloured, [{ ...made, layerId: null }]).isMineEdited).toBe(true);
  });

  it("does not bring back what I removed without asking", () => {
    const removed = { ...made, deletedAt: LATER };
    expect(plan(made, [removed])).toMatchObject({ state: "changed", isMineEdited: true });
  });

  it("says why an annotation has no place", () => {
    const [{ target, review }] = made.passages;
    const lost = {
      ...target,
      textHash: "x",
      quote: { exact: "从来没有的话", prefix: "", suffix: "" },
    };
    const nowhere = { ...target, documentId: "gone" };
    const on = (one: typeof target): Annotation => ({
      ...made,
      id: "other",
      passages: [{ target: one, review }],
    });
    expect(plan(on(lost), [])).toMatchObject({ state: "unplaced", why: "not-found" });
    expect(plan(on(nowhere), [])).toMatchObject({ state: "unplaced", why: "no-document" });
    const detached: Annotation = {
      ...made,
      passages: [{ target: lost, review: { kind: "detached", at: CAME } }],
    };
    expect(plan(detached, []).state).toBe("new");
  });
});

describe("importing", () => {
  it("changes nothing the second time, whatever was chosen the first time", () => {
    const files = fc.tuple(randomAnnotations(document), randomAnnotations(document));
    fc.assert(
      fc.property(files, fc.constantFrom(...CHOICES), ([stored, theirs], choice) => {
        const rows = new Map(stored.map((one) => [one.id, one]));
        const importAll = () => {
          let changes = 0;
          for (const one of theirs) {
            const known = idsOf(one).flatMap((id) => rows.get(id) ?? []);
            const outcome = outcomeOf(plan(one, known), choice, "full");
            if (outcome === null) continue;
            rows.set(outcome.after.id, outcome.after);
            changes++;
          }
          return changes;
        };
        importAll();
        const kept = JSON.stringify([...rows]);
        // What the user kept against theirs is still different from theirs, and asked for again.
        const again = importAll();
        expect(again).toBe(0);
        expect(JSON.stringify([...rows])).toBe(kept);
      }),
    );
  });
});

describe("planNote", () => {
  const mine: Note = { ...newNote("n", "", CAME), title: "题", body: richTextOf("一") };
  const theirs: Note = { ...mine, body: richTextOf("二") };
  const known =
    (...notes: readonly Note[]) =>
    (id: string) =>
      notes.find((one) => one.id === id) ?? null;

  it("tells what is new, the same, and changed", () => {
    expect(planNote(theirs, known()).state).toBe("new");
    expect(planNote(mine, known(mine)).state).toBe("same");
    expect(planNote(theirs, known(mine)).state).toBe("changed");
  });

  it("keeps both where the user says so, and asks no more", () => {
    const both = noteOutcomeOf(planNote(theirs, known(mine)), "both", "张三");
    expect(both?.after).toMatchObject({ folder: "张三", body: theirs.body });
    if (both === null) throw new Error("Both were asked for.");
    expect(planNote(theirs, known(mine, both.after)).state).toBe("same");
  });
});
