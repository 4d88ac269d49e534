import { describe, expect, it } from "vitest";
import { isAnnotationFile } from "../../../domain/exchange/file-format";

describe("isAnnotationFile", () => {
  it("knows the files of annotations by their endings", () => {
    expect(["a.duidu", "A.JSONLD", "b.json"].every(isAnnotationFile)).toBe(true);
    expect(["a.pdf", "duidu", "a.zip", "json.txt"].some(isAnnotationFile)).toBe(false);
  });
});
