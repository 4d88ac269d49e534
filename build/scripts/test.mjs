/* `npm test`: installs what is missing, then checks everything. `--unit` and `--e2e` run only those tests. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureApp } from "../setup/app.mjs";
import { runChild } from "../setup/child.mjs";
import { runCommand, Stop, say } from "../setup/command.mjs";
import { openDisplay } from "../setup/display.mjs";
import { ensurePackages } from "../setup/packages.mjs";
import { ROOT } from "../setup/paths.mjs";
import { ensureRuntime } from "../setup/runtime.mjs";
import { announceSandbox } from "../setup/sandbox.mjs";
import { ensureSystem } from "../setup/system.mjs";
import { countsOf, failedFiles, readReport, withFilesAgain } from "../setup/test-report.mjs";

/**
 * One line of the summary.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} passed
 * @property {number} seconds
 * @property {string} remark
 */

const modules = join(ROOT, "node_modules");
const biome = join(modules, "@biomejs", "biome", "bin", "biome");
const tsc = join(modules, "typescript", "bin", "tsc");
const vitest = join(modules, "vitest", "vitest.mjs");
const reports = join(modules, ".cache", "duidu", "test-reports");

/** @type {Step[]} */
const steps = [];
let counts = { passed: 0, failed: 0 };

/**
 * Runs one step; a failure is noted and the next step runs all the same, to
 * give the whole picture.
 *
 * @param {string} name
 * @param {() => Promise<{ passed: boolean, remark?: string }>} work
 */
async function step(name, work) {
  say(`${name} …`);
  const start = performance.now();
  let outcome = { passed: false, remark: "" };
  try {
    outcome = { remark: "", ...(await work()) };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(error.message);
  }
  steps.push({ name, ...outcome, seconds: (performance.now() - start) / 1000 });
}

/** @param {readonly string[]} args of Node */
async function tool(...args) {
  const { status } = await runChild(process.execPath, args, { cwd: ROOT, shown: true });
  return { passed: status === 0 };
}

/**
 * @param {"unit" | "e2e"} project
 * @param {readonly string[]} filters parts of the paths of the test files to run
 * @returns whether it ended well, and what it reported; `null` where it did not come so far
 */
async function runTests(project, filters) {
  const path = join(reports, `${project}.json`);
  rmSync(path, { force: true });
  const { passed } = await tool(
    vitest,
    "run",
    ...["--config", join(ROOT, "build", "config", "vitest.config.ts"), "--project", project],
    ...["--reporter", "default", "--reporter", "json", "--outputFile.json", path],
    ...(filters.length > 0 ? ["--passWithNoTests", ...filters] : []),
  );
  return { passed, report: readReport(path) };
}

/**
 * More files than this do not fail by the whim of a busy machine, and are not
 * run again.
 */
const MOST_FILES_AGAIN = 3;

/**
 * Files that drive the window and failed run once more, each in a program just
 * started: a click can be lost on a busy machine, a fault stays. The summary
 * says what passed only then.
 *
 * @param {"unit" | "e2e"} project
 * @param {readonly string[]} filters
 */
async function tests(project, filters) {
  let { passed: ended, report } = await runTests(project, filters);
  const first = countsOf(report);
  const files = failedFiles(report);
  if (
    project === "e2e" &&
    report !== null &&
    files.length > 0 &&
    files.length <= MOST_FILES_AGAIN
  ) {
    say(`Running again what failed: ${files.join(", ")}`);
    const again = await runTests(project, files);
    ended = again.passed;
    if (again.report !== null) report = withFilesAgain(report, again.report);
  }
  const { passed, failed } = countsOf(report);
  counts = { passed: counts.passed + passed, failed: counts.failed + failed };
  const saved = first.failed - failed;
  return {
    // An error outside every test fails the run too.
    passed: ended && failed === 0,
    remark: `${passed} passed, ${failed} failed${saved > 0 ? `; ${saved} passed only when run again` : ""}`,
  };
}

/** @param {readonly string[]} filters */
async function endToEnd(filters) {
  if (!steps.every(({ name, passed }) => name !== "build" || passed)) {
    throw new Stop("The end-to-end tests were not run: there is nothing built to run them on.");
  }
  announceSandbox();
  const display = await openDisplay();
  try {
    return await tests("e2e", filters);
  } finally {
    display.close();
  }
}

/**
 * What the program runs on, asked of itself: Electron and Chromium, by version.
 *
 * @param {string} executable
 */
async function engine(executable) {
  const { output } = await runChild(executable, ["-p", "JSON.stringify(process.versions)"], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
  });
  const { electron, chrome } = JSON.parse(output);
  return `Electron ${electron}, Chromium ${chrome}`;
}

/** @param {string} runtime */
function summary(runtime) {
  const lines = steps.map(({ name, passed, seconds, remark }) =>
    `${passed ? "ok    " : "FAILED"} ${name.padEnd(18)} ${seconds.toFixed(1).padStart(6)} s  ${remark}`.trimEnd(),
  );
  console.log(
    ["", ...lines, runtime, `${counts.passed} passed, ${counts.failed} failed`].join("\n"),
  );
}

await runCommand(async () => {
  const options = process.argv.slice(2);
  const filters = options.filter((option) => !option.startsWith("--"));
  const only = ["--unit", "--e2e"].filter((option) => options.includes(option));
  const wants = (/** @type {string} */ option) => only.length === 0 || only.includes(option);
  mkdirSync(reports, { recursive: true });
  await ensurePackages(ROOT);
  let runtime = "";
  if (wants("--e2e")) {
    await ensureSystem({ virtualDisplay: true, tests: true });
    const { executable, origin } = await ensureRuntime(ROOT);
    runtime = `End-to-end tests: ${await engine(executable)} (${origin}).`;
  }
  if (only.length === 0) {
    await step("type check", () => tool(tsc, "--build"));
    await step("lint", () => tool(biome, "check", "."));
  }
  if (wants("--unit")) await step("unit tests", () => tests("unit", filters));
  if (wants("--e2e")) {
    await step("build", async () => {
      await ensureApp(ROOT);
      return { passed: true };
    });
    await step("end-to-end tests", () => endToEnd(filters));
  }
  summary(runtime);
  return steps.every((one) => one.passed) ? 0 : 1;
});
