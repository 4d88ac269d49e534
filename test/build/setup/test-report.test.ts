import { describe, expect, it } from "vitest";
import {
  countsOf,
  failedFiles,
  readReport,
  withFilesAgain,
} from "../../../build/setup/test-report.mjs";

const passed = { status: "passed" };
const failed = { status: "failed" };
const good = { name: "/good.test.ts", status: "passed", assertionResults: [passed, passed] };
const bad = { name: "/bad.test.ts", status: "failed", assertionResults: [passed, failed] };
const unloaded = { name: "/unloaded.test.ts", status: "failed", assertionResults: [] };

describe("countsOf", () => {
  it("counts the tests of all files", () => {
    expect(countsOf({ testResults: [good, bad] })).toEqual({ passed: 3, failed: 1 });
  });

  it("counts a file that could not be loaded as one failed test", () => {
    expect(countsOf({ testResults: [good, unloaded] })).toEqual({ passed: 2, failed: 1 });
  });

  it("counts a file whose preparation failed as one failed test", () => {
    const skipped = {
      name: "/s.test.ts",
      status: "failed",
      assertionResults: [{ status: "pending" }],
    };
    expect(countsOf({ testResults: [skipped] })).toEqual({ passed: 0, failed: 1 });
  });

  it("counts a run that left no report as one failed test", () => {
    expect(countsOf(readReport("/nowhere/report.json"))).toEqual({ passed: 0, failed: 1 });
  });
});

describe("failedFiles", () => {
  it("names the files with a failure, those that could not be loaded too", () => {
    const files = failedFiles({ testResults: [good, bad, unloaded] });
    expect(files).toEqual(["/bad.test.ts", "/unloaded.test.ts"]);
    expect(failedFiles(null)).toEqual([]);
  });
});

describe("withFilesAgain", () => {
  it("takes the later outcome of the files that ran again", () => {
    const again = {
      testResults: [{ ...bad, status: "passed", assertionResults: [passed, passed] }],
    };
    expect(countsOf(withFilesAgain({ testResults: [good, bad] }, again))).toEqual({
      passed: 4,
      failed: 0,
    });
  });
});
