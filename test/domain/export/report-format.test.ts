import { describe, expect, it } from "vitest";
import { REPORT_FORMATS } from "../../../domain/export/report-format";

describe("report formats", () => {
  it("are the extensions of their files", () => {
    expect(REPORT_FORMATS.every((format) => /^[a-z]+$/.test(format))).toBe(true);
  });
});
