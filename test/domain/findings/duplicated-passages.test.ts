import { describe, expect, it } from "vitest";
import { duplicatedPassages } from "../../../domain/findings/duplicated-passages";
import { drawn, examined } from "../../support/examined";

const PASSAGE =
  "聚焦产业基础质量短板,实施产业基础再造工程,每年滚动实施100个“工业强基”项目,突破一批自主可控、安全高效的“四基”产品和技术,推动产业基础质量跃升。";

describe("duplicatedPassages", () => {
  it("finds a long passage in its second place", () => {
    const document = examined(`一、甲\n（一）乙。${PASSAGE}\n（二）丙。${PASSAGE}`);
    expect(drawn(document, duplicatedPassages(document), "duplicated-passage")).toEqual([
      { at: `。${PASSAGE}`, blockId: "c1.i2", other: `。${PASSAGE}` },
    ]);
  });

  it("is content with departments that recur", () => {
    const duty = "（省发展改革委、省经济和信息化委、省住房城乡建设厅、省质监局按职责分工负责）";
    expect(duplicatedPassages(examined(`一、甲\n（一）乙。${duty}\n（二）丙。${duty}`))).toEqual(
      [],
    );
  });
});
