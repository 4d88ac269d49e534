import { existsSync, readFileSync } from "node:fs";

/**
 * How many tests passed and failed.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 */

/**
 * The part of vitest's JSON report that is read here.
 *
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {readonly { status: string, assertionResults: readonly unknown[] }[]} testResults one per file
 */

/**
 * Reads the counts out of a report. A file that could not be loaded, and a run
 * that left no report at all, count as one failed test each: they hide tests.
 *
 * @param {string} path
 * @returns {Counts}
 */
export function readCounts(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  return countsOf(JSON.parse(readFileSync(path, "utf8")));
}

/**
 * @param {Report} report
 * @returns {Counts}
 */
export function countsOf(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded };
}

/**
 * @param {Counts} one
 * @param {Counts} other
 * @returns {Counts}
 */
export function addCounts(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
