import { describe, expect, it } from "vitest";
import { placingOf } from "../../../domain/annotations/from-w3c";
import type { Incoming } from "../../../domain/annotations/incoming";
import { placeIncoming, placesIn } from "../../../domain/exchange/place";
import { annotationOn, smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "推动改革,扩大开放。" }]);
const placing = placingOf(document);

const incoming = (exact: string, id: string | null = null): Incoming => ({
  ...{ id, style: "highlight", colour: "red", tags: [], comment: null, creator: "张三" },
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  passages: [
    {
      source: { documentId: null, name: "a.pdf" },
      selectors: {
        position: null,
        unit: "utf-16",
        quote: { exact, prefix: "", suffix: "" },
        textHash: null,
        blockId: null,
      },
      review: null,
    },
  ],
});

describe("placeIncoming", () => {
  it("puts an annotation into its layer, on the document its source is", () => {
    expect(placeIncoming(incoming("扩大开放", "a"), "l", () => placing)).toMatchObject({
      value: { id: "a", layerId: "l", passages: [{ target: { position: { start: 5, end: 9 } } }] },
    });
  });

  it("gives one without an id the same id each time, and another one to another", () => {
    const idOf = (exact: string) => {
      const placed = placeIncoming(incoming(exact), null, () => placing);
      return placed.ok ? placed.value.id : null;
    };
    expect(idOf("推动改革")).toBe(idOf("推动改革"));
    expect(idOf("推动改革")).not.toBe(idOf("扩大开放"));
  });
});

describe("placesIn", () => {
  const places = placesIn((id) => (id === "small" ? placing : null));
  const [passage] = annotationOn(document, "扩大开放").passages;

  it("tells where a passage stands, and that it stands nowhere", () => {
    expect(places.placeOf(passage)).toEqual({ documentId: "small", from: 5, to: 9 });
    const target = { ...passage.target, documentId: "gone" };
    expect(places.anchoringOf({ target, review: null })).toBeNull();
    const detached = { kind: "detached", at: "2026-01-01T00:00:00.000Z" } as const;
    expect(places.placeOf({ ...passage, review: detached })).toBeNull();
  });
});
