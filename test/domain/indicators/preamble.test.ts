import { describe, expect, it } from "vitest";
import { isTimeOnly, readPreamble } from "../../../domain/indicators/preamble";

function read(words: string) {
  const { to, each, ...said } = readPreamble(words, 0, words.length);
  return { rest: words.slice(to), each: words.slice(each.from, each.to), ...said };
}

describe("readPreamble", () => {
  it("reads past how long it takes, and what 把 begins", () => {
    expect(read("三年累计新增就业")).toMatchObject({ rest: "新增就业" });
    expect(read("用3年时间培育集群")).toMatchObject({ rest: "培育集群" });
    expect(read("把合格率")).toMatchObject({ rest: "合格率" });
  });

  it("tells a part of what was told before", () => {
    expect(read("其中国家级")).toMatchObject({ rest: "国家级", isPart: true });
    expect(read("国家级")).toMatchObject({ isPart: false });
  });

  it("takes off when and that it is aimed at", () => {
    expect(read("力争到2025年新增工厂")).toMatchObject({ rest: "新增工厂", isAimed: true });
    expect(read("每年滚动实施")).toMatchObject({ rest: "滚动实施", isAimed: false });
    expect(read("全省每年新开工项目").rest).toBe("新开工项目");
  });

  it("tells by whom each and at least", () => {
    expect(read("支持每个设区市打造").each).toBe("每个设区市");
    expect(read("各市至少创建")).toMatchObject({ each: "各市", isLeast: true });
    expect(read("各类质量认证证书").each).toBe("");
  });
});

describe("isTimeOnly", () => {
  it("knows words that say nothing but when", () => {
    expect(isTimeOnly("到2028年")).toBe(true);
    expect(isTimeOnly("到2028年建成")).toBe(false);
  });
});
