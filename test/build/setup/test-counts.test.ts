import { describe, expect, it } from "vitest";
import { addCounts, countsOf, readCounts } from "../../../build/setup/test-counts.mjs";

describe("countsOf", () => {
  it("takes the numbers of the report", () => {
    const testResults = [{ status: "failed", assertionResults: [{}, {}] }];
    expect(countsOf({ numPassedTests: 7, numFailedTests: 2, testResults })).toEqual({
      passed: 7,
      failed: 2,
    });
  });

  it("counts a file that could not be loaded as one failed test", () => {
    const testResults = [
      { status: "passed", assertionResults: [{}] },
      { status: "failed", assertionResults: [] },
    ];
    expect(countsOf({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({
      passed: 1,
      failed: 1,
    });
  });
});

describe("readCounts", () => {
  it("counts a run that left no report as one failed test", () => {
    expect(readCounts("/nowhere/report.json")).toEqual({ passed: 0, failed: 1 });
  });
});

describe("addCounts", () => {
  it("adds passed and failed tests each", () => {
    expect(addCounts({ passed: 1, failed: 2 }, { passed: 30, failed: 40 })).toEqual({
      passed: 31,
      failed: 42,
    });
  });
});
