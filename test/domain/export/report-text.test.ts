import { describe, expect, it } from "vitest";
import { cellText, runsText } from "../../../domain/export/report-text";
import { numberCell, run, textCell } from "../../../domain/export/table-report";

describe("report text", () => {
  it("puts insertions and deletions in brackets and leaves other marks out", () => {
    const runs = [run("甲", "bold"), run("乙", "deleted"), run("丙", "inserted", "highlighted")];
    expect(runsText(runs)).toBe("甲[-乙-]{+丙+}");
  });

  it("writes no brackets around nothing", () => {
    expect(runsText([run("", "deleted"), run("甲")])).toBe("甲");
  });

  it("writes a number between its prefix and its unit", () => {
    expect(cellText(numberCell(98.5, "%", "≥"))).toBe("≥98.5%");
    expect(cellText(textCell("缺", "muted"))).toBe("缺");
  });
});
