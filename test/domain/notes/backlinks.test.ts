import { describe, expect, it } from "vitest";
import { backlinksIn, citationsByDocument, notesCiting } from "../../../domain/notes/backlinks";
import { citationOf, citing, noteWith } from "../../support/notes";
import { smallDocument } from "../../support/small-document";

const document = smallDocument([
  { id: "c1.p1", kind: "paragraph", text: "加强质量监管，推动质量共治。" },
]);
const other = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "别的文件。" }], {
  id: "other",
});
const [wide, narrow] = [citationOf(document, "推动质量共治"), citationOf(document, "质量共治")];
const first = noteWith("first", "", { body: citing(narrow, wide) });
const second = noteWith("second", "", { body: citing(wide, citationOf(other, "别的")) });
const removed = noteWith("removed", "", {
  body: citing(wide),
  deletedAt: "2026-01-03T00:00:00.000Z",
});
const citations = citationsByDocument([first, second, removed]);
const links = backlinksIn(document, citations.get("small") ?? []);

describe("citationsByDocument", () => {
  it("tells the documents apart, and passes over the bin", () => {
    const counts = [...citations].map(([id, all]) => [id, all.length]);
    expect(counts).toEqual([
      ["small", 3],
      ["other", 1],
    ]);
  });
});

describe("backlinksIn", () => {
  it("lists what is cited of the document, in the order of the text", () => {
    expect(links.map(({ note, span }) => [note.id, span.from])).toEqual([
      ["first", 7],
      ["second", 7],
      ["first", 9],
    ]);
  });

  it("leaves out a passage that is not found", () => {
    const changed = { ...document, text: "全部改写过的一段文字，别无他物。" };
    expect(backlinksIn(changed, citations.get("small") ?? [])).toEqual([]);
  });
});

describe("notesCiting", () => {
  it("names each note that cites the place once", () => {
    expect(notesCiting(links, 10).map(({ id }) => id)).toEqual(["first", "second"]);
    expect(notesCiting(links, 0)).toEqual([]);
  });
});
