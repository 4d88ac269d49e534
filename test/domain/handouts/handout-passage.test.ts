import { describe, expect, it } from "vitest";
import { shownText } from "../../../domain/handouts/elision";
import { handoutPassage, withPresentWords } from "../../../domain/handouts/handout-passage";
import { passageOn } from "../../support/handouts";
import { smallDocument } from "../../support/small-document";

const CLAUSE = "到2025年，质量整体水平进一步全面提高，品牌影响力稳步提升。";
const lines = (clause: string) => [
  { id: "c1.p1", kind: "paragraph" as const, text: "深入实施质量强国战略，牢固树立质量第一意识。" },
  { id: "c1.p2", kind: "paragraph" as const, text: clause },
  {
    id: "c1.p3",
    kind: "paragraph" as const,
    text: "健全质量政策，加强全面质量管理，促进质量变革创新。",
  },
];
const document = smallDocument(lines(CLAUSE), { docNumber: "皖发〔2023〕3号" });
const entry = passageOn(document, CLAUSE, ["进一步全面"]);
const read = (passage: ReturnType<typeof handoutPassage>) => passage.pieces.map(shownText).join("");

describe("a passage of a handout", () => {
  it("shows its words but those left out, and names its document and number", () => {
    const passage = handoutPassage(document, entry);
    expect(passage).toMatchObject({ state: "exact", isReworded: false });
    expect(read(passage)).toBe("到2025年，质量整体水平……提高，品牌影响力稳步提升。");
    expect(passage.source).toBe("《小纲要》（皖发〔2023〕3号）");
  });

  it("shows the present words of a changed text, and can take them for its own", () => {
    const changed = smallDocument(lines(CLAUSE.replace("2025", "2027")), { textHash: "new" });
    const passage = handoutPassage(changed, entry);
    expect(passage).toMatchObject({ state: "changed", isReworded: true });
    expect(read(passage)).toBe("到2027年，质量整体水平……提高，品牌影响力稳步提升。");

    const taken = withPresentWords(entry, changed, passage);
    const after = handoutPassage(changed, taken);
    expect(after).toMatchObject({ state: "exact", isReworded: false });
    expect(read(after)).toBe(read(passage));
    expect(taken.id).toBe(entry.id);
  });

  it("keeps the words it was put in with where its document is gone, or does not have them", () => {
    const gone = handoutPassage(null, entry);
    expect(gone).toMatchObject({ state: "missing", span: null, source: "《小》一、总则" });
    expect(read(gone)).toContain("……");
    const other = smallDocument([{ id: "p1", kind: "paragraph", text: "全然不同的一句话。" }], {
      textHash: "other",
    });
    const orphan = handoutPassage(other, entry);
    expect(orphan.state).toBe("orphan");
    expect(orphan.wording).toBe(CLAUSE);
    expect(withPresentWords(entry, other, orphan)).toBe(entry);
  });
});
