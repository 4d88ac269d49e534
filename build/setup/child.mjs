import { spawn } from "node:child_process";

/**
 * How a child process ended.
 *
 * @typedef {object} Ending
 * @property {number} status exit status; 1 when it was killed or could not start
 * @property {string} output what it wrote to standard output and standard error, empty when inherited
 * @property {boolean} timedOut it was ended because it took longer than allowed
 */

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [limitMs] the child is killed after this many milliseconds
 * @property {boolean} [shown] pass the child's output through instead of collecting it
 */

/**
 * Runs a program to its end, at the latest the end of this process. A program
 * that cannot be started is an ending with status 1 and the reason as output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<Ending>}
 */
export function runChild(command, args, { cwd, env, limitMs, shown = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: shown ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      // npm is a script file on Windows, which only a shell can start.
      shell: process.platform === "win32" && command === "npm",
      timeout: limitMs,
      killSignal: "SIGKILL",
    });
    const endWithParent = () => {
      child.kill();
    };
    process.once("exit", endWithParent);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        output += text;
      });
    }
    const finish = (/** @type {number} */ status) => {
      process.off("exit", endWithParent);
      resolve({ status, output, timedOut: child.killed });
    };
    child.on("error", (error) => {
      output += error.message;
      finish(1);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
}

/** Lines of a program's output that a sentence about its failure quotes. */
const QUOTED_LINES = 8;

/**
 * The beginning of what a program wrote: npm names the cause of a failure first.
 *
 * @param {string} output
 * @param {number} count
 */
export function firstLines(output, count = QUOTED_LINES) {
  return output.trim().split("\n").slice(0, count).join("\n");
}

/**
 * The end of what a program wrote: most stop at the cause of a failure.
 *
 * @param {string} output
 * @param {number} count
 */
export function lastLines(output, count = QUOTED_LINES) {
  return output.trim().split("\n").slice(-count).join("\n");
}
