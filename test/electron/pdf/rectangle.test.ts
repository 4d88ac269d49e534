import { describe, expect, it } from "vitest";
import { bounds, joinLines } from "../../../electron/pdf/rectangle";

const rectangle = (left: number, bottom: number, right: number, top = bottom + 16) => ({
  left,
  bottom,
  right,
  top,
});

describe("joinLines", () => {
  it("joins what touches on one line", () => {
    const parts = [
      rectangle(10, 700, 50),
      rectangle(50, 700, 52),
      rectangle(52.4, 700.3, 90, 716.2),
    ];
    expect(joinLines(parts)).toEqual([rectangle(10, 700, 90, 716.2)]);
  });

  it("keeps lines apart, also where one begins at the height the last ended", () => {
    const lines = [rectangle(200, 700, 500), rectangle(80, 676, 300)];
    expect(joinLines(lines)).toEqual(lines);
  });

  it("keeps cells of one row apart", () => {
    const cells = [rectangle(10, 700, 50), rectangle(58, 700, 90)];
    expect(joinLines(cells)).toEqual(cells);
  });

  it("drops what is too narrow to show anything", () => {
    expect(joinLines([rectangle(10, 700, 10.2), rectangle(10, 676, 40)])).toEqual([
      rectangle(10, 676, 40),
    ]);
  });
});

describe("bounds", () => {
  it("goes around all", () => {
    expect(bounds([rectangle(200, 700, 500), rectangle(80, 676, 300)])).toEqual({
      left: 80,
      bottom: 676,
      right: 500,
      top: 716,
    });
  });
});
