import { describe, expect, it } from "vitest";
import { caretText } from "../../../../domain/document/caret";
import { clipped, spokenAt } from "../../../../renderer/reader/caret/spoken";
import { smallDocument } from "../../../support/small-document";

const DOCUMENT = smallDocument([
  { id: "c1", kind: "chapter", text: "一、总体要求" },
  { id: "p1", kind: "paragraph", text: "坚持质量第一，𠮷祥如意。" },
]);
const WITHIN = caretText(DOCUMENT);
const at = (words: string) => DOCUMENT.text.indexOf(words);

describe("what is read out at the caret", () => {
  it("is the character after a step by one, whole", () => {
    expect(spokenAt(WITHIN, at("质"), "character")).toBe("质");
    expect(spokenAt(WITHIN, at("𠮷"), "character")).toBe("𠮷");
  });

  it("is the clause after a bigger step, without its mark", () => {
    expect(spokenAt(WITHIN, at("质"), "clause")).toBe("坚持质量第一");
    expect(spokenAt(WITHIN, at("祥"), "line")).toBe("𠮷祥如意");
    expect(spokenAt(WITHIN, 0, "item")).toBe("一、总体要求");
  });

  it("is the rest of the clause at a line's edge", () => {
    expect(spokenAt(WITHIN, at("质"), "line-edge")).toBe("质量第一");
  });

  it("is nothing behind the last character of a block", () => {
    expect(spokenAt(WITHIN, at("\n"), "block")).toBe("");
  });

  it("is of a long text the beginning and the end, with no character cut in two", () => {
    expect(clipped("短")).toBe("短");
    const long = `开头${"𠮷".repeat(200)}结尾`;
    expect(clipped(long)).toBe(`开头${"𠮷".repeat(58)}……${"𠮷".repeat(58)}结尾`);
  });
});
