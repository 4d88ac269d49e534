import { describe, expect, it } from "vitest";
import { completeName } from "../../../domain/indicators/omitted";

function complete(name: string, clause: string, last = ""): string {
  return completeName(name, {
    last,
    clause,
    words: clause,
    isLastInClause: last !== "",
    fact: null,
  });
}

describe("completeName", () => {
  it("leaves a name that is understood alone as it is", () => {
    expect(complete("质量标杆企业", "开展标准化试点示范")).toBe("质量标杆企业");
  });

  it("takes for a common name what the clause before is about", () => {
    expect(complete("省级以上项目", "开展标准化试点示范")).toBe("标准化试点示范省级以上项目");
  });

  it("finds whose rate it is in the clause before", () => {
    expect(complete("签约率", "完善家庭医生签约服务政策")).toBe("家庭医生签约率");
    expect(complete("覆盖率", "推行企业首席质量官制度")).toBe("企业首席质量官制度覆盖率");
  });

  it("gives a level the name before it", () => {
    expect(complete("国家级", "新增工厂100家", "省级绿色工厂")).toBe("国家级绿色工厂");
  });

  it("takes the name before where there is none", () => {
    expect(complete("", "指数达到80", "指数")).toBe("指数");
    expect(complete("", "产业规模不断扩大")).toBe("产业规模");
    expect(complete("占GDP比重", "增加值达到1万亿元", "增加值")).toBe("增加值占GDP比重");
  });

  it("gives a yield what is grown, and a limit what it is a limit of", () => {
    expect(complete("总产量", "", "粮食播种面积")).toBe("粮食总产量");
    expect(complete("超过500亿元的企业", "", "年收入超过100亿元的企业")).toBe(
      "年收入超过500亿元的企业",
    );
  });

  it("counts all, not the new ones alone", () => {
    expect(complete("总数", "", "新增高新技术企业")).toBe("高新技术企业总数");
  });

  it("does not take over a whole sentence", () => {
    const long = "深化".concat("质量".repeat(20));
    expect(complete("项目", long)).toBe("项目");
  });
});
