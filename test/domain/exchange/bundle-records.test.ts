import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placingOf } from "../../../domain/annotations/from-w3c";
import {
  bundledAnnotation,
  bundledNote,
  readBundledAnnotation,
  readBundledNote,
} from "../../../domain/exchange/bundle-records";
import { placeIncoming } from "../../../domain/exchange/place";
import { newNote } from "../../../domain/notes/note";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { randomAnnotations } from "../../support/random-annotations";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "推动𠮷改革。" }]);
const placing = placingOf(document);
const made = annotationOn(document, "改革", { comment: richTextOf("<b>好</b>") });

describe("an annotation of a bundle", () => {
  it("is read and placed as it was, in its document or without it", () => {
    fc.assert(
      fc.property(randomAnnotations(document), fc.boolean(), (annotations, isHere) => {
        for (const one of annotations) {
          const json: unknown = JSON.parse(JSON.stringify(bundledAnnotation(one)));
          const read = readBundledAnnotation(json);
          if (!read.ok) throw new Error(read.error);
          const back = placeIncoming(read.value.incoming, null, () => (isHere ? placing : null));
          expect(back).toEqual({ ok: true, value: one });
        }
      }),
    );
  });

  const record = bundledAnnotation(made);
  const [passage] = made.passages;
  const wrong = [
    ["not-a-record", 5],
    ["not-a-record", { ...record, id: 7 }],
    ["not-a-record", { ...record, updatedAt: "yesterday" }],
    ["bad-look", { ...record, colour: "orange" }],
    ["bad-look", { ...record, style: "blink" }],
    ["bad-text", { ...record, tags: "要点" }],
    ["bad-text", { ...record, comment: "<p>好</p>" }],
    ["bad-place", { ...record, passages: [] }],
    ["bad-place", { ...record, passages: [passage, { target: null, review: null }] }],
    [
      "bad-place",
      {
        ...record,
        passages: [{ ...passage, target: { ...passage.target, position: { start: 5, end: 2 } } }],
      },
    ],
    ["bad-place", { ...record, passages: [{ ...passage, review: { kind: "moved", at: "x" } }] }],
  ] as const;
  for (const [fault, value] of wrong) {
    it(`is set aside as ${fault}: ${JSON.stringify(value).slice(-50)}`, () =>
      expect(readBundledAnnotation(value)).toEqual({ ok: false, error: fault }));
  }
});

describe("a note of a bundle", () => {
  const note = { ...newNote("n", "甲", "2026-01-02T03:04:05.000Z"), body: richTextOf("话") };

  it("is read as it was", () => {
    const json: unknown = JSON.parse(JSON.stringify(bundledNote(note)));
    expect(readBundledNote(json)).toEqual({ ok: true, value: note });
  });

  it("is set aside when it would show what is not the program's", () => {
    const image = { type: "image", attrs: { src: "https://example.org/a.png" } };
    const body = { type: "doc", content: [image] };
    expect(readBundledNote({ ...note, body })).toEqual({ ok: false, error: "bad-text" });
  });
});
