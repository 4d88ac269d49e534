import { describe, expect, it } from "vitest";
import { readLeadIn } from "../../../domain/indicators/lead-in";
import { nameNumber } from "../../../domain/indicators/naming";
import type { Deed } from "../../../domain/indicators/opening";
import { quantitiesIn } from "../../../domain/indicators/quantities";

function form(before: string, number: string, behind: string, deed: Deed | null, lead = "") {
  const [quantity] = quantitiesIn(number, { from: 0, to: number.length });
  if (quantity === undefined) throw new Error(`There is no number in ${number}.`);
  const words = { before, behind, behindMasked: behind };
  return nameNumber(words, quantity, readLeadIn(lead, 0, lead.length), deed)?.form ?? null;
}

describe("nameNumber", () => {
  it("takes the words before the number, or those behind it", () => {
    expect(form("绿色工厂", "20家", "", "make")).toBe("before");
    expect(form("", "50个", "再造项目", "make")).toBe("behind");
    expect(form("智能家电等", "5个", "产业集群", "make")).toBe("behind");
  });

  it("takes both of those who do something and of a share", () => {
    expect(form("", "1000家", "企业开展研发", "cause")).toBe("actors");
    expect(form("", "80%", "的企业开展研发", "cause")).toBe("share");
    expect(form("规上企业", "80%", "建立制度", null)).toBe("share");
  });

  it("finds no target in a condition or in what is there already", () => {
    expect(form("年产值", "10亿元", "的企业", null, "超过")).toBeNull();
    expect(form("芜湖等", "5个", "市", "cause")).toBeNull();
    expect(form("", "3家", "企业", null)).toBeNull();
  });
});
