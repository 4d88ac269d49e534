import { existsSync, readFileSync } from "node:fs";

/**
 * The part of vitest's JSON report that is read here.
 *
 * @typedef {object} Report
 * @property {readonly TestFile[]} testResults
 */

/**
 * @typedef {object} TestFile
 * @property {string} name its path
 * @property {string} status "passed" or "failed"
 * @property {readonly { status: string }[]} assertionResults one per test
 */

/**
 * @param {string} path
 * @returns {Report | null} `null` where the run left none
 */
export function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/**
 * How many tests passed and failed. A file that could not be loaded, and a run
 * that left no report at all, count as one failed test each: they hide tests.
 *
 * @param {Report | null} report
 * @returns {{ passed: number, failed: number }}
 */
export function countsOf(report) {
  if (report === null) return { passed: 0, failed: 1 };
  const tests = report.testResults.flatMap(({ status, assertionResults }) =>
    status === "failed" && assertionResults.every((test) => test.status !== "failed")
      ? [...assertionResults, { status: "failed" }]
      : assertionResults,
  );
  const count = (/** @type {string} */ status) =>
    tests.filter((test) => test.status === status).length;
  return { passed: count("passed"), failed: count("failed") };
}

/**
 * Paths of the files in which something failed.
 *
 * @param {Report | null} report
 * @returns {string[]}
 */
export function failedFiles(report) {
  const files = report?.testResults ?? [];
  return files.filter(({ status }) => status === "failed").map(({ name }) => name);
}

/**
 * A report with some of its files run again: the later outcome of each counts.
 *
 * @param {Report} first
 * @param {Report} again
 * @returns {Report}
 */
export function withFilesAgain(first, again) {
  const names = new Set(again.testResults.map(({ name }) => name));
  return {
    testResults: [
      ...first.testResults.filter(({ name }) => !names.has(name)),
      ...again.testResults,
    ],
  };
}
