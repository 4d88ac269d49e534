import { describe, expect, it } from "vitest";
import { quantitiesIn } from "../../../domain/indicators/quantities";

function read(words: string): readonly string[] {
  return quantitiesIn(words, { from: 0, to: words.length }).map(
    ({ value, valueTo, unit, bound, from, to }) =>
      `${words.slice(from, to)}: ${value}${valueTo === null ? "" : `–${valueTo}`} ${unit} ${bound}`,
  );
}

describe("quantitiesIn", () => {
  it("reads number, unit and the limit behind", () => {
    expect(read("工厂20家左右、平台10个以上、差错5%以内")).toEqual([
      "20家左右: 20 家 ~",
      "10个以上: 10 个 >=",
      "5%以内: 5 % <=",
    ]);
  });

  it("multiplies 万 and 亿 out", () => {
    expect(read("250万人次和2.42亿平方米")).toEqual([
      "250万人次: 2500000 人次 null",
      "2.42亿平方米: 242000000 平方米 null",
    ]);
  });

  it("reads ranges with any dash, the scale said once or twice", () => {
    expect(read("1—2个，3-5家，1至2万人，5千人至1万人")).toEqual([
      "1—2个: 1–2 个 null",
      "3-5家: 3–5 家 null",
      "1至2万人: 10000–20000 人 null",
      "5千人至1万人: 5000–10000 人 null",
    ]);
  });

  it("reads 余 and 多 as more than", () => {
    expect(read("100余家和2000多项")).toEqual(["100余家: 100 家 >", "2000多项: 2000 项 >"]);
  });

  it("finds no number inside names and ordinals", () => {
    expect(read("5G基站、PM2.5、ISO9001、第3届、7×24小时、10G端口")).toEqual([]);
  });

  it("does not take the beginning of a word for a unit", () => {
    expect(read("20条例")).toEqual(["20: 20  null"]);
    expect(read("3部门")).toEqual(["3: 3  null"]);
  });
});
