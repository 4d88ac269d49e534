import { describe, expect, it } from "vitest";
import { recogniseBox } from "../../../domain/parsing/box";
import { contentLine } from "../../support/content-line";

describe("recogniseBox", () => {
  it.each([
    ["专栏1 区域质量发展示范工程", 1, "区域质量发展示范工程"],
    ["专栏１２：服务工程", 12, "服务工程"],
    ["专栏三　“皖美品牌”创建工程\t", 3, "“皖美品牌”创建工程"],
    ["专栏4", 4, ""],
  ])("reads %s", (text, number, title) => {
    expect(recogniseBox(contentLine(text))).toEqual({ kind: "box", number, title });
  });

  it.each(["专栏", "本专栏1", "专栏1列出了工程。", `专栏1 ${"很长".repeat(40)}`])(
    "does not take %s for a box",
    (text) => {
      expect(recogniseBox(contentLine(text))).toBeNull();
    },
  );
});
