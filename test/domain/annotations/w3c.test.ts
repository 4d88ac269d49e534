import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromW3C } from "../../../domain/annotations/from-w3c";
import { toW3C, w3cWriter } from "../../../domain/annotations/w3c";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { randomAnnotations } from "../../support/random-annotations";
import { annotationOn, smallDocument } from "../../support/small-document";
import { faultsOf } from "../../support/web-annotation-schema";

const NOW = "2026-11-22T12:00:00.000Z";

const document = smallDocument([
  { id: "title", kind: "title", text: "小纲要" },
  { id: "c1.p1", kind: "paragraph", text: "推动𠮷高质量发展,完善质量体系。" },
  { id: "c1.p2", kind: "paragraph", text: "深化改革,完善质量体系。" },
]);

const other = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "另一份文件的𠮷祥话。" }], {
  id: "other",
  title: "另一份纲要",
  textHash: "other",
});

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
    fc.assert(
      fc.property(randomAnnotations(document), (annotations) => {
        const json: unknown = JSON.parse(
          JSON.stringify(annotations.map((one) => toW3C(one, document))),
        );
        expect(fromW3C(json, document, NOW)).toEqual({ ok: true, value: annotations });
      }),
    );
  });

  it("writes what the standard allows, whatever the annotation, its documents at hand or not", () => {
    const write = w3cWriter(
      (id) => (id === document.id ? document : null),
      () => "张三",
    );
    fc.assert(
      fc.property(randomAnnotations(document, other), (annotations) => {
        for (const one of annotations) expect(faultsOf(write(one))).toEqual([]);
      }),
    );
  });

  it("names a comparison note's passages each with its document", () => {
    const [here, there] = [annotationOn(document, "深化"), annotationOn(other, "另一份")];
    const note = { ...here, passages: [...here.passages, ...there.passages] as const };
    const write = w3cWriter((id) => [document, other].find((one) => one.id === id) ?? null);
    expect(write(note).target).toMatchObject([
      { source: "urn:duidu:document:small", "duidu:title": "小纲要" },
      { source: "urn:duidu:document:other", "duidu:title": "另一份纲要" },
    ]);
  });
});
