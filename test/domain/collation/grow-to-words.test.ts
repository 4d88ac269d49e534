import { describe, expect, it } from "vitest";
import { growToWords } from "../../../domain/collation/grow-to-words";
import { draw, drawn } from "../../support/changes";

function grown(spec: string): string {
  const { a, b, changes } = drawn(spec);
  const [change] = changes;
  if (change === undefined) throw new Error(`There is no change in ${spec}.`);
  const room = { before: change.a.from, after: a.length - change.a.to };
  return draw(a, b, [growToWords(a, b, change, room)]);
}

describe("growToWords", () => {
  it("takes in the rest of a word", () => {
    expect(grown("工程质量信息公[开>示]等制度")).toBe("工程质量信息[公开>公示]等制度");
    expect(grown("依托安徽科[>技]大市场")).toBe("依托安徽[科>科技]大市场");
  });

  it("takes in the other character of a word the dictionary does not have", () => {
    expect(grown("质量安全风险[防>监]控机制")).toBe("质量安全风险[防控>监控]机制");
  });

  it("leaves whole words and marks as they are", () => {
    expect(grown("知识产权管理和[>服务]全链条")).toBe("知识产权管理和[>服务]全链条");
    expect(grown("绿色工厂60家[,>、]绿色设计")).toBe("绿色工厂60家[,>、]绿色设计");
  });

  it("never goes over a mark", () => {
    expect(grown("建设，公[开>示]。")).toBe("建设，[公开>公示]。");
  });
});
