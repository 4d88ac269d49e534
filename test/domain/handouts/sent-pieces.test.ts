import { describe, expect, it } from "vitest";
import { entriesOf, inReadingOrder, type SentPiece } from "../../../domain/handouts/sent-pieces";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { citationOf } from "../../support/notes";
import { smallDocument } from "../../support/small-document";

const text = [{ id: "c1.p1", kind: "paragraph" as const, text: "甲乙丙丁。" }];
const first = smallDocument(text, { id: "first" });
const second = smallDocument(text, { id: "second" });
const comment = richTextOf("两处比较");
const piece = (document: typeof first, quote: string, about: SentPiece["comment"] = null) => ({
  citation: citationOf(document, quote),
  comment: about,
});
const named = ({ citation: { target } }: SentPiece) => `${target.documentId} ${target.quote.exact}`;

describe("passages on their way into a handout", () => {
  it("come in the order of the library and of the text, each once", () => {
    const pieces = [
      piece(second, "甲"),
      piece(first, "丙"),
      piece(first, "甲"),
      piece(second, "甲"),
    ];
    expect(inReadingOrder(pieces, ["first", "second"]).map(named)).toEqual([
      "first 甲",
      "first 丙",
      "second 甲",
    ]);
  });

  it("bring what was written on them, once behind those it is about", () => {
    let count = 0;
    const newId = () => String(++count);
    const pieces = [piece(first, "甲", comment), piece(first, "乙", comment), piece(first, "丙")];
    expect(entriesOf(pieces, true, newId).map(({ kind }) => kind)).toEqual([
      "passage",
      "passage",
      "text",
      "passage",
    ]);
    const kept = entriesOf(pieces, true, newId)[2];
    expect(kept).toMatchObject({ kind: "text", body: comment });
    expect(entriesOf(pieces, false, newId).map(({ kind }) => kind)).toEqual(
      Array(3).fill("passage"),
    );
    expect(count).toBe(11);
  });
});
