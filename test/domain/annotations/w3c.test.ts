import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ANNOTATION_STYLES,
  type Annotation,
  COLOURS,
} from "../../../domain/annotations/annotation";
import { describeTarget } from "../../../domain/annotations/describe";
import { fromW3C } from "../../../domain/annotations/from-w3c";
import { passageOf } from "../../../domain/annotations/passage";
import { toW3C } from "../../../domain/annotations/w3c";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { annotationOn, smallDocument } from "../../support/small-document";

const NOW = "2026-11-22T12:00:00.000Z";

const document = smallDocument([
  { id: "title", kind: "title", text: "小纲要" },
  { id: "c1.p1", kind: "paragraph", text: "推动𠮷高质量发展,完善质量体系。" },
  { id: "c1.p2", kind: "paragraph", text: "深化改革,完善质量体系。" },
]);

describe("toW3C", () => {
  it("writes position, quote, colour, style and comment where the model has a place for them", () => {
    const annotation = annotationOn(document, "深化改革", {
      id: "urn:uuid:1",
      style: "underline",
      colour: "red",
      comment: richTextOf("要点\n第二段"),
    });
    const start = document.text.indexOf("深化改革") - 1; // 𠮷 is one code point, two units
    expect(JSON.parse(JSON.stringify(toW3C(annotation, document)))).toMatchObject({
      "@context": ["http://www.w3.org/ns/anno.jsonld", { duidu: "urn:duidu:" }],
      id: "urn:uuid:1",
      type: "Annotation",
      motivation: "commenting",
      created: annotation.createdAt,
      body: [{ type: "TextualBody", purpose: "commenting", value: "要点\n第二段" }],
      target: {
        source: "urn:duidu:document:small",
        styleClass: "underline red",
        selector: [
          { type: "TextPositionSelector", start, end: start + 4 },
          { type: "TextQuoteSelector", exact: "深化改革", suffix: ",完善质量体系。\n" },
        ],
      },
    });
  });

  it("keeps a comment's marks beside its plain text", () => {
    const comment = {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "重", marks: [{ type: "bold" }] }] },
      ],
    } as const;
    const written = toW3C(annotationOn(document, "深化", { comment }), document);
    expect(written.body).toMatchObject([{ value: "重", "duidu:richText": comment }]);
    expect(fromW3C(written, document, NOW)).toMatchObject({ value: [{ comment }] });
  });

  it("is undone by fromW3C, whatever the annotation", () => {
    const borders = fc
      .tuple(fc.nat(document.text.length), fc.nat(document.text.length))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
      .filter(({ from, to }) => from < to && !cutsCharacter(from) && !cutsCharacter(to));
    const time = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
    const annotation = fc.record<Annotation>({
      id: fc.uuid().map((id) => `urn:uuid:${id}`),
      passages: fc.tuple(borders.map((span) => passageOf(describeTarget(document, span)))),
      style: fc.constantFrom(...ANNOTATION_STYLES),
      colour: fc.constantFrom(...COLOURS),
      comment: fc.option(fc.constantFrom("好", "一\n\n二", "<b>&", " 空格 ").map(richTextOf)),
      tags: fc.uniqueArray(fc.constantFrom("要点", "待核", "a b"), { maxLength: 3 }),
      layerId: fc.constant(null),
      createdAt: time,
      updatedAt: time,
      deletedAt: fc.constant(null),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(annotation, { selector: ({ id }) => id, maxLength: 5 }),
        (annotations) => {
          const json: unknown = JSON.parse(
            JSON.stringify(annotations.map((one) => toW3C(one, document))),
          );
          expect(fromW3C(json, document, NOW)).toEqual({ ok: true, value: annotations });
        },
      ),
    );
  });
});

/** True where a border falls between the two units of one character. */
function cutsCharacter(at: number): boolean {
  return /[\udc00-\udfff]/.test(document.text[at] ?? "");
}
