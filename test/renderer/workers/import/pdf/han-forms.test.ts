import { expect, it } from "vitest";
import { hanForms } from "../../../../../renderer/workers/import/pdf/han-forms";

it("writes radicals and compatibility ideographs as the characters they look like", () => {
  expect(hanForms("⼀⼈⾼⻓⻋\uF9DE\u{2F800}")).toBe("一人高长车吏丽");
});

it("leaves full-width forms, ligatures and unified ideographs alone", () => {
  const text = "（１）ﬁ①\uFA0E质量";
  expect(hanForms(text)).toBe(text);
});
