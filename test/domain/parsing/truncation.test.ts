import { describe, expect, it } from "vitest";
import { parse } from "../../../domain/parsing/parse";
import { findTruncation } from "../../../domain/parsing/truncation";

function truncation(text: string, ...jumps: readonly string[]) {
  const { blocks, chapters } = parse(text);
  return findTruncation(text, blocks, chapters, jumps);
}

const WHOLE = "一、甲\n（一）乙。丙。";

describe("findTruncation", () => {
  it("finds none in a whole text", () => {
    expect(truncation(WHOLE)).toBeNull();
    expect(truncation("关于质量的通知")).toBeNull();
    expect(truncation("")).toBeNull();
  });

  it("believes the jump lines", () => {
    expect(truncation(WHOLE, "上接01版")).toBe("start");
    expect(truncation(WHOLE, "(下转4版)")).toBe("end");
    expect(truncation(WHOLE, "上接01版", "(下转4版)")).toBe("both");
  });

  it("sees numbers that do not begin with one", () => {
    expect(truncation("三、甲\n（六）乙。")).toBe("start");
    expect(truncation("(二)甲。\n三、乙\n（三）丙。")).toBe("start");
  });

  it("sees an end in mid-sentence or after a heading", () => {
    expect(truncation("一、甲\n专栏1 乙\n——创建基地")).toBe("end");
    expect(truncation("一、甲\n乙。\n二、丙")).toBe("end");
    expect(truncation("一、甲\n（一）乙。丙，")).toBe("end");
  });

  it("does not take a date or duties in brackets at the end for a break", () => {
    expect(truncation("一、甲\n（一）乙。\n2016年5月24日")).toBeNull();
    expect(truncation("一、甲\n（一）乙。（省质监局负责）")).toBeNull();
  });
});
