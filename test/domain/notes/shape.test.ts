import { describe, expect, it } from "vitest";
import { imagesIn } from "../../../domain/notes/images";
import { NOTE_SHAPE } from "../../../domain/notes/shape";
import { checkedRichText } from "../../../domain/rich-text/checked";
import { annotationOn, smallDocument } from "../../support/small-document";

const HASH = "a".repeat(64);
const image = { type: "image", attrs: { src: `app://duidu/images/${HASH}`, alt: null } };
const paragraph = { type: "paragraph", content: [{ type: "text", text: "话" }] };
const doc = (...content: unknown[]) => ({ type: "doc", content });

describe("NOTE_SHAPE", () => {
  const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "推动改革。" }]);
  const { target } = annotationOn(document, "推动改革").passages[0];
  const citation = { target, source: { title: "小", place: "一" } };
  const good = [
    ["an image of the program's own", image],
    ["a citation", { type: "citation", attrs: { citation } }],
    [
      "tasks",
      {
        type: "taskList",
        content: [{ type: "taskItem", attrs: { checked: true }, content: [paragraph] }],
      },
    ],
    [
      "a table",
      {
        type: "table",
        content: [
          {
            type: "tableRow",
            content: [{ type: "tableCell", attrs: { colspan: 1 }, content: [paragraph] }],
          },
        ],
      },
    ],
  ] as const;
  for (const [title, node] of good) {
    it(`takes ${title}`, () => expect(checkedRichText(doc(node), NOTE_SHAPE)).not.toBeNull());
  }

  const bad = [
    ["an image from elsewhere", { type: "image", attrs: { src: "https://example.org/a.png" } }],
    ["an image without an address", { type: "image" }],
    ["a citation of nothing", { type: "citation", attrs: { citation: { target: 1 } } }],
    ["a frame", { type: "iframe", attrs: { src: "https://example.org" } }],
  ] as const;
  for (const [title, node] of bad) {
    it(`refuses ${title}`, () => expect(checkedRichText(doc(node), NOTE_SHAPE)).toBeNull());
  }
});

describe("imagesIn", () => {
  it("names each image once", () => {
    const body = { type: "doc" as const, content: [image, { ...paragraph }, image] };
    expect(imagesIn(body)).toEqual([HASH]);
  });
});
