import { describe, expect, it } from "vitest";
import { LONGEST_NAME, layerOf, MOST_SHOWN, tidyName } from "../../../domain/exchange/author";

describe("tidyName", () => {
  it("keeps one line without blanks around it, no longer than a card has room for", () => {
    expect(tidyName("  张\n 三 ")).toBe("张 三");
    expect(tidyName(" \t")).toBeNull();
    expect(tidyName("张".repeat(100))).toHaveLength(LONGEST_NAME);
  });
});

describe("layerOf", () => {
  it("has the author's name, shape and id, and is shown unless it would cover everything", () => {
    const author = { id: "u", name: "张三", shape: "star" } as const;
    const at = "2026-01-01T00:00:00.000Z";
    expect(layerOf(author, at, 5)).toEqual({ ...author, visible: true, importedAt: at });
    expect(layerOf(author, at, MOST_SHOWN + 1).visible).toBe(false);
  });
});
