import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTypedDay } from "../../../domain/library/typed-day";

describe("readTypedDay", () => {
  it.each([
    ["2023-02-06", "2023-02-06"],
    ["2023/2/6", "2023-02-06"],
    ["2023.2.6", "2023-02-06"],
    [" 2023年2月6日 ", "2023-02-06"],
    ["2023年 12月 31", "2023-12-31"],
    ["20230206", "2023-02-06"],
    ["２０２３－２－６", "2023-02-06"],
    ["2024-02-29", "2024-02-29"],
  ])("reads %s", (typed, day) => {
    expect(readTypedDay(typed)).toBe(day);
  });

  it.each([
    "",
    "2023",
    "2023-13-01",
    "2023-02-30",
    "2023-02-29",
    "2023-00-10",
    "06-02-2023",
    "昨天",
  ])("refuses %s", (typed) => {
    expect(readTypedDay(typed)).toBeNull();
  });

  it("reads every day of the calendar as itself", () => {
    const days = fc.date({
      min: new Date("1800-01-01T00:00:00Z"),
      max: new Date("2199-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, "2023-02-06".length);
        expect(readTypedDay(day)).toBe(day);
      }),
    );
  });
});
