import { posix, win32 } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUnsafeName } from "../../../../../renderer/workers/import/zip/entry-name";

describe("isUnsafeName", () => {
  it("lets ordinary names pass", () => {
    const names = ["manifest.json", "documents/安徽省 纲要（2023）.docx", "a..b.txt", "…/a", "文/"];
    expect(names.filter(isUnsafeName)).toEqual([]);
  });

  it("refuses names that are none, too long or misleading", () => {
    const names = ["", "a".repeat(241), "a\n.txt", "a\u202Etxt.exe", "a\u200F", "\uFFFD.txt"];
    expect(names.filter((name) => !isUnsafeName(name))).toEqual([]);
  });

  it("lets no name leave its folder, on any system", () => {
    const name = fc
      .array(fc.constantFrom("..", ".", "a", "/", "\\", "C:", "//", "文"), { maxLength: 8 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(name, (entry) => {
        if (isUnsafeName(entry)) return;
        expect(posix.resolve("/in/here", entry)).toMatch(/^\/in\/here(\/|$)/);
        expect(win32.resolve("D:\\in", entry)).toMatch(/^D:\\in(\\|$)/);
      }),
      { numRuns: 2000 },
    );
  });
});
