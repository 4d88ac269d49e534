import { describe, expect, it } from "vitest";
import {
  type CaretStep,
  spanOfCaret,
  steppedCaret,
  type WordCaret,
} from "../../../renderer/handouts/word-caret";

const TEXT = "加强监管，完善标准。提升𠮷能力。";
const BEFORE: WordCaret = { anchor: -1, at: -1 };

/** What is selected after these steps, each with Shift where a + stands before it. */
function after(steps: readonly string[], hidden: readonly string[] = []): string {
  const spans = hidden.map((words) => {
    const from = TEXT.indexOf(words);
    return { from, to: from + words.length };
  });
  let caret = BEFORE;
  for (const step of steps) {
    const isExtending = step.startsWith("+");
    const [name = "", back] = step.replace("+", "").split(" ");
    caret = steppedCaret(TEXT, spans, caret, name as CaretStep, back ? -1 : 1, isExtending);
  }
  const { from, to } = spanOfCaret(TEXT, caret);
  return TEXT.slice(from, to);
}

describe("selecting words of a passage by key", () => {
  it("goes from character to character and selects the one it is on", () => {
    expect(after(["character"])).toBe("加");
    expect(after(["character", "character", "character"])).toBe("监");
    expect(after(["character", "character", "character back"])).toBe("加");
    expect(after(["character", "character back"])).toBe("加");
  });

  it("extends to either side of the character it began on", () => {
    expect(after(["character", "character", "+character", "+character"])).toBe("强监管");
    expect(after(["character", "character", "+character back"])).toBe("加强");
  });

  it("goes to the end of a clause and of a sentence, and back to their beginnings", () => {
    expect(after(["character", "+clause"])).toBe("加强监管，");
    expect(after(["character", "+sentence"])).toBe("加强监管，完善标准。");
    expect(after(["end", "+clause back"])).toBe("提升𠮷能力。");
    expect(after(["character", "+end"])).toBe(TEXT);
  });

  it("takes a character of two code units whole", () => {
    expect(after(["end", "character back", "character back", "character back"])).toBe("𠮷");
  });

  it("steps over what is left out", () => {
    expect(after(["character", "character"], ["强监"])).toBe("管");
    expect(after(["character", "character", "character back"], ["强监"])).toBe("加");
    expect(after(["end", "character back"], ["能力"])).toBe("𠮷");
    expect(after(["character"], ["加强"])).toBe("监");
  });
});
