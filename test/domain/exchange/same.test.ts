import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../domain/annotations/annotation";
import { describeTarget } from "../../../domain/annotations/describe";
import { placingOf } from "../../../domain/annotations/from-w3c";
import { passageOf } from "../../../domain/annotations/passage";
import { placesIn } from "../../../domain/exchange/place";
import {
  derivedId,
  derivedNoteId,
  notesSaySame,
  saysSame,
  shareAnchor,
} from "../../../domain/exchange/same";
import { newNote } from "../../../domain/notes/note";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "完善质量体系,推动改革,完善质量体系。" },
]);
const places = placesIn((id) => (id === "small" ? placingOf(document) : null));
const AT = "2026-01-02T03:04:05.000Z";

const made = annotationOn(document, "推动改革", { tags: ["a", "b"], comment: richTextOf("好") });

describe("saysSame", () => {
  const same: readonly [string, Partial<Annotation>][] = [
    ["its times", { createdAt: AT, updatedAt: AT }],
    ["its layer", { layerId: "l" }],
    ["the order of its tags", { tags: ["b", "a"] }],
  ];
  for (const [what, change] of same) {
    it(`does not mind ${what}`, () =>
      expect(saysSame(made, { ...made, ...change }, "full")).toBe(true));
  }

  const other: readonly [string, Partial<Annotation>][] = [
    ["another colour", { colour: "green" }],
    ["another style", { style: "strike-out" }],
    ["another comment", { comment: richTextOf("不好") }],
    ["no comment", { comment: null }],
    ["another tag", { tags: ["a"] }],
    ["a decision", { passages: [{ ...made.passages[0], review: { kind: "detached", at: AT } }] }],
  ];
  for (const [what, change] of other) {
    it(`sees ${what}`, () => expect(saysSame(made, { ...made, ...change }, "full")).toBe(false));
  }

  it("asks of a PDF only what a PDF can say", () => {
    const marked = {
      type: "doc" as const,
      content: [
        {
          type: "paragraph",
          content: [{ type: "text", text: "好", marks: [{ type: "bold" }] }],
        },
      ],
    };
    const theirs = { ...made, tags: [], comment: richTextOf(" 好\n") };
    expect(saysSame({ ...made, comment: marked }, theirs, "plain")).toBe(true);
    expect(saysSame(made, { ...theirs, colour: "red" }, "plain")).toBe(false);
  });
});

describe("shareAnchor", () => {
  const first = describeTarget(document, { from: 0, to: 6 });
  const second = describeTarget(document, { from: 12, to: 18 });

  it("knows a place by position, not by its words", () => {
    expect(first.quote.exact).toBe(second.quote.exact);
    const on = (target: typeof first): Annotation => ({ ...made, passages: [passageOf(target)] });
    expect(shareAnchor(on(first), on(first), places.placeOf)).toBe(true);
    expect(shareAnchor(on(first), on(second), places.placeOf)).toBe(false);
  });

  it("knows it in another text by where it stands today", () => {
    const target = { ...first, textHash: "former", position: { start: 40, end: 46 } };
    const theirs: Annotation = { ...made, passages: [passageOf(target)] };
    const mine: Annotation = { ...made, passages: [passageOf(first)] };
    expect(shareAnchor(mine, theirs, places.placeOf)).toBe(true);
  });
});

describe("derivedId", () => {
  it("is the same for the same contents, and another one for others", () => {
    const id = derivedId("x", made);
    expect(id).toMatch(/^x~[0-9a-f]{16}$/);
    const later: Annotation = { ...made, updatedAt: AT };
    expect(derivedId("x", later)).toBe(id);
    expect(derivedId("x", { ...made, colour: "red" })).not.toBe(id);
  });
});

describe("notes", () => {
  const note = { ...newNote("n", "甲", AT), title: "题", body: richTextOf("话") };

  it("say the same wherever they are kept, and not when a word differs", () => {
    expect(notesSaySame(note, { ...note, folder: "乙", updatedAt: "x" })).toBe(true);
    expect(notesSaySame(note, { ...note, body: richTextOf("话。") })).toBe(false);
    expect(derivedNoteId(note)).toBe(derivedNoteId({ ...note, folder: "乙" }));
  });
});
