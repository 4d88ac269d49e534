import { describe, expect, it } from "vitest";
import { editionNames } from "../../../renderer/collation/edition-names";

const document = (id: string, shortTitle: string, file: string) => ({
  id,
  shortTitle,
  source: { file, sha256: "0", length: 0 },
});

describe("editionNames", () => {
  it("tells documents with the same title apart by their files", () => {
    const names = editionNames([
      document("1", "湖北纲要", "hubei.txt"),
      document("2", "某省纲要", "甲.txt"),
      document("3", "某省纲要", "乙.txt"),
    ]);
    expect([...names]).toEqual([
      ["1", "湖北纲要"],
      ["2", "某省纲要 · 甲.txt"],
      ["3", "某省纲要 · 乙.txt"],
    ]);
  });
});
