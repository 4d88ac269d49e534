import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromW3C } from "../../../domain/annotations/from-w3c";
import { toW3C } from "../../../domain/annotations/w3c";
import { w3cCollection } from "../../../domain/annotations/w3c-collection";
import { randomAnnotations } from "../../support/random-annotations";
import { smallDocument } from "../../support/small-document";
import { faultsOf } from "../../support/web-annotation-schema";

const NOW = "2026-11-22T12:00:00.000Z";
const ID = "6f1f3b1e-64d2-4c46-9a4c-0b8a2f7f3c11";
const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "推动𠮷高质量发展。" }]);

describe("w3cCollection", () => {
  it("is what the standard allows, and read back it is the same annotations", () => {
    fc.assert(
      fc.property(randomAnnotations(document), (annotations) => {
        const written = annotations.map((one) => toW3C(one, document));
        const json: unknown = JSON.parse(JSON.stringify(w3cCollection(written, ID, "批注", NOW)));
        expect(faultsOf(json)).toEqual([]);
        expect(json).toMatchObject({ total: annotations.length, first: { startIndex: 0 } });
        expect(fromW3C(json, document, NOW)).toEqual({ ok: true, value: annotations });
      }),
    );
  });
});

describe("the schema of the standard", () => {
  const target = "urn:a:1";
  const wrong = [
    ["no context", { id: "urn:a:2", type: "Annotation", target }],
    [
      "no target",
      { "@context": "http://www.w3.org/ns/anno.jsonld", id: "urn:a:2", type: "Annotation" },
    ],
    [
      "an id that is no IRI",
      { "@context": "http://www.w3.org/ns/anno.jsonld", id: "1", type: "Annotation", target },
    ],
    [
      "a time without its zone",
      {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: "urn:a:2",
        type: "Annotation",
        created: "2026-11-22T12:00:00",
        target,
      },
    ],
    [
      "a position that is none",
      {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        id: "urn:a:2",
        type: "Annotation",
        target: { source: target, selector: { type: "TextPositionSelector", start: -1, end: 2 } },
      },
    ],
  ] as const;
  for (const [title, value] of wrong) {
    it(`refuses ${title}`, () => expect(faultsOf(value)).not.toEqual([]));
  }
});
