import { describe, expect, it } from "vitest";
import type { BlockHit } from "../../../domain/search/results";
import { passageContext } from "../../../renderer/search/passage-context";
import { smallDocument } from "../../support/small-document";

const document = smallDocument(
  ["一", "二", "三", "四质量", "五", "六", "七", "八"].map((text, at) => ({
    id: `c1.p${at + 1}`,
    kind: "paragraph" as const,
    text,
  })),
);
const hitIn = (blockId: string): BlockHit => {
  const at = document.text.indexOf("质量");
  return {
    ...{ kind: "block", documentId: document.id, blockId, score: 1 },
    ranges: [{ from: at, to: at + 2 }],
    snippet: { text: "", ranges: [] },
  };
};

describe("passageContext", () => {
  it("shows the block that was found among its neighbours, the words marked where they stand", () => {
    const shown = passageContext(document, hitIn("c1.p4"), []);
    expect(shown.map(({ text }) => text)).toEqual(["二", "三", "四质量", "五", "六", "七"]);
    expect(
      shown.filter(({ isFound }) => isFound).map(({ key, marks }) => ({ key, marks })),
    ).toEqual([{ key: "c1.p4", marks: [{ from: 1, to: 3 }] }]);
  });

  it("marks the words in the neighbours too", () => {
    const at = document.text.indexOf("质量");
    const [before] = passageContext(document, hitIn("c1.p5"), [{ from: at, to: at + 2 }]).slice(1);
    expect(before).toMatchObject({ key: "c1.p4", marks: [{ from: 1, to: 3 }], isFound: false });
  });

  it("shows nothing of a block that is gone", () => {
    expect(passageContext(document, hitIn("c9"), [])).toEqual([]);
  });
});
