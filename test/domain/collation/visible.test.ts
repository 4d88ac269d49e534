import { describe, expect, it } from "vitest";
import { visible } from "../../../domain/collation/visible";

describe("visible", () => {
  it("gives every blank a sign where there is nothing else", () => {
    expect(visible("\n")).toBe("⏎");
    expect(visible(" \u3000\t\u00a0")).toBe("␣□⇥␣");
    expect(visible("")).toBe("");
  });

  it("leaves words as they are, without the line breaks around them", () => {
    expect(visible("\n十、组织保障\n")).toBe("十、组织保障");
    expect(visible("甲 乙")).toBe("甲 乙");
  });
});
