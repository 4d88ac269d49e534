import { describe, expect, it } from "vitest";
import { NOTHING_CARRIED } from "../../../domain/indicators/carried";
import { clauseTargets, type Timing as When } from "../../../domain/indicators/clause-targets";
import { sentencesIn } from "../../../domain/indicators/sentences";
import { wordingOf } from "../../../domain/indicators/wording";

type Timing = When["said"];

function read(text: string, said: Timing = "unsaid") {
  const [sentence] = sentencesIn(wordingOf(text), { from: 0, to: text.length });
  const [clause] = sentence?.clauses ?? [];
  if (sentence === undefined || clause === undefined) throw new Error("The text holds no clause.");
  return clauseTargets(sentence, clause, () => ({ said, year: null }), NOTHING_CARRIED);
}

const names = (text: string, timing?: Timing) => read(text, timing).drafts.map(({ name }) => name);

describe("clauseTargets", () => {
  it("needs something that says the number is aimed at", () => {
    expect(names("高新技术企业1000家")).toEqual([]);
    expect(names("高新技术企业1000家", "aimed")).toEqual(["高新技术企业"]);
    expect(names("高新技术企业1000家以上")).toEqual(["高新技术企业"]);
    expect(names("培育高新技术企业1000家", "fact")).toEqual([]);
  });

  it("takes a length of time only where something is to last so long", () => {
    expect(names("人均预期寿命达到80岁")).toEqual(["人均预期寿命"]);
    expect(names("开展3年行动", "aimed")).toEqual([]);
  });

  it("takes a number without a unit only where it is reached", () => {
    expect(names("质量竞争力指数达到86")).toEqual(["质量竞争力指数"]);
    expect(names("质量竞争力指数86", "aimed")).toEqual([]);
  });

  it("names what is so already, for what follows", () => {
    expect(read("建成工厂55家", "fact").carried.named).toMatchObject({
      last: "工厂",
      fact: { value: 55, unit: "家", year: null },
    });
  });

  it("takes a rate in a list with a target for one", () => {
    expect(names("按时办结率95%、调解成功率不低于60%")).toEqual(["按时办结率", "调解成功率"]);
    expect(names("按时办结率95%、调解成功率60%")).toEqual([]);
    expect(names("网上可办率100%")).toEqual(["网上可办率"]);
  });

  it("hands on the verb of a list, the last name and what it was about", () => {
    expect(read("新增甲企业20家").carried).toMatchObject({
      deed: "keep",
      kept: "新增",
      named: { last: "新增甲企业", isLastInClause: true },
    });
    expect(read("开展标准化试点").carried).toMatchObject({
      deed: null,
      named: { clause: "开展标准化试点", isLastInClause: false },
    });
  });
});
