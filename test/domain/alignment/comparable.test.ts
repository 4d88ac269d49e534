import { describe, expect, it } from "vitest";
import { COMPARABLE } from "../../../domain/alignment/comparable";

function compared(text: string): string {
  return Array.from(text, (character) =>
    String.fromCharCode(COMPARABLE[character.charCodeAt(0)] ?? 0),
  ).join("");
}

describe("what characters are compared as", () => {
  it("folds width, case and traditional forms", () => {
    expect(compared("ＷＴＯ wto 質量")).toBe("wto\0wto\0质量");
  });

  it("leaves punctuation and digits out", () => {
    expect(compared("，。、《（5５%")).toBe("\0".repeat(8));
  });
});
