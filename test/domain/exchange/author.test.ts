import { describe, expect, it } from "vitest";
import { LONGEST_NAME, layerOf, tidyName } from "../../../domain/exchange/author";

describe("tidyName", () => {
  it("keeps one line without blanks around it, no longer than a card has room for", () => {
    expect(tidyName("  张\n 三 ")).toBe("张 三");
    expect(tidyName(" \t")).toBeNull();
    expect(tidyName("张".repeat(100))).toHaveLength(LONGEST_NAME);
  });
});

describe("layerOf", () => {
  it("is shown at first, under the author's name, shape and id", () => {
    const at = "2026-01-01T00:00:00.000Z";
    expect(layerOf({ id: "u", name: "张三", shape: "star" }, at)).toEqual({
      ...{ id: "u", name: "张三", shape: "star", visible: true, importedAt: at },
    });
  });
});
