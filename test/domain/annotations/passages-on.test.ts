import { describe, expect, it } from "vitest";
import { placingOf } from "../../../domain/annotations/from-w3c";
import type { IncomingPassage } from "../../../domain/annotations/incoming";
import { passagesOn } from "../../../domain/annotations/passages-on";
import { smallDocument } from "../../support/small-document";

const document = smallDocument([{ id: "c1.p1", kind: "paragraph", text: "深化改革,扩大开放。" }]);
const placing = placingOf(document);

const passage = (documentId: string | null, exact: string | null): IncomingPassage => ({
  source: { documentId, name: "某文件" },
  selectors: {
    position: null,
    unit: "utf-16",
    quote: exact === null ? null : { exact, prefix: "", suffix: "" },
    textHash: null,
    blockId: null,
  },
  review: null,
});

describe("passagesOn", () => {
  const documentOf = ({ documentId }: { documentId: string | null }) =>
    documentId === "small" ? placing : null;

  it("places passages on their documents, each for itself", () => {
    const read = passagesOn([passage("small", "扩大开放"), passage("gone", "旧话")], documentOf);
    expect(read).toMatchObject({
      value: [
        { target: { documentId: "small", position: { start: 5, end: 9 } } },
        {
          target: { documentId: "gone", position: { start: 0, end: 0 }, quote: { exact: "旧话" } },
        },
      ],
    });
  });

  it("calls a document of another program what the file calls it", () => {
    const read = passagesOn([passage(null, "旧话")], documentOf);
    expect(read).toMatchObject({ value: [{ target: { documentId: "某文件" } }] });
  });

  it("keeps nothing of a passage that has neither words nor a document", () => {
    expect(passagesOn([passage("gone", null)], documentOf)).toMatchObject({
      error: "has no quote, and its document is not here",
    });
  });
});
