import { describe, expect, it } from "vitest";
import { spelledIn } from "../../../domain/indicators/spelled";

function read(words: string): readonly string[] {
  return spelledIn(words, { from: 0, to: words.length }).map(
    ({ from, to, value, valueTo, unit, bound }) =>
      `${words.slice(from, to)}: ${value}${valueTo === null ? "" : `–${valueTo}`}${unit} ${bound}`,
  );
}

describe("spelledIn", () => {
  it.each([
    ["百分之九十八以上", "百分之九十八以上: 98% >="],
    ["百分之零点五", "百分之零点五: 0.5% null"],
    ["千分之五", "千分之五: 5‰ null"],
    ["三分之一以上", "三分之一以上: 33.33% >="],
    ["半数以上", "半数以上: 50% >="],
    ["八成以上", "八成以上: 80% >="],
    ["翻两番", "两番: 4倍 null"],
    ["翻番", "番: 2倍 null"],
    ["增长一倍", "一倍: 1倍 null"],
    ["两个百分点", "两个百分点: 2百分点 null"],
    ["三至五家", "三至五家: 3–5家 null"],
    ["十家以上", "十家以上: 10家 >="],
    ["百万亩以上", "百万亩以上: 1000000亩 >="],
    ["不少于二百家", "二百家: 200家 null"],
  ])("reads %s", (words, expected) => {
    expect(read(words)).toEqual([expected]);
  });

  it("finds no number in names, ordinals and figures of speech", () => {
    expect(read("三大攻坚战、十四五、第三家以上、一批、千家万户、两年行动、五个方面")).toEqual([]);
    expect(read("通过半数，一分为二，事半功倍，百年老店")).toEqual([]);
  });
});
