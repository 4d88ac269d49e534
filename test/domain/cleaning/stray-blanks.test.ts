import { describe, expect, it } from "vitest";
import { strayBlanks } from "../../../domain/cleaning/stray-blanks";
import { applyRule } from "../../support/apply-rule";

const whole = (text: string) => strayBlanks(text, { from: 0, to: text.length });

const PROSE = "构建政产学研用深度融合的质量创新体系。发挥大科学装置等创新平台的优势作用和带动作用";

describe("strayBlanks", () => {
  it("removes a blank after punctuation and between Han characters in prose", () => {
    expect(applyRule(whole, `${PROSE}, 协同开展。 依托平 台`)).toBe(`${PROSE},协同开展。依托平台`);
  });

  it.each(["WTO TBT/SPS通报", "5 G网络", "第 3 项", "a, b"])("leaves the blanks of %s", (words) => {
    expect(whole(`${PROSE}${words}。`)).toEqual([]);
  });

  it("leaves the blank after a label at the line's start", () => {
    expect(whole(`第一条 ${PROSE}。`)).toEqual([]);
    expect(whole(`本报讯 ${PROSE}。`)).toEqual([]);
  });

  it("leaves the blanks of a title", () => {
    expect(whole("中共中央 国务院印发《质量强国建设纲要》")).toEqual([]);
  });

  it("removes characters without width everywhere", () => {
    expect(applyRule(whole, "质\u200B量")).toBe("质量");
  });
});
