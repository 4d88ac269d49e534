/*
 * `npm run -s export -- --doc <id> [--annotations <file.json>] [--format pdf] --out <file>`:
 * the export of the app, without its window. The outcome is JSON on standard output.
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { lastLines, runChild } from "../setup/child.mjs";
import { runCommand, Stop } from "../setup/command.mjs";
import { openDisplay } from "../setup/display.mjs";
import { callersFolder } from "../setup/paths.mjs";
import { prepareProgram } from "../setup/prepare.mjs";
import { sandboxArguments } from "../setup/sandbox.mjs";

const USAGE =
  "npm run -s export -- --doc <id> [--annotations <file.json>] [--format pdf] --out <file>";

/** Hundreds of pages take seconds; after three minutes the program hangs. In milliseconds. */
const LIMIT_MS = 180_000;

/**
 * What the program is asked to export; it reads this from a file. Paths are absolute.
 *
 * @typedef {object} ExportJob
 * @property {string} documentId
 * @property {string | null} annotationsFile
 * @property {"pdf"} format
 * @property {string} out
 * @property {string} resultFile
 */

/**
 * @param {readonly string[]} argv
 * @param {string} folder where relative paths start
 * @returns {Omit<ExportJob, "resultFile">}
 */
function readArguments(argv, folder) {
  const values = parse(argv);
  if (values.doc === undefined || values.out === undefined) throw new Stop(`Usage: ${USAGE}`);
  if (values.format !== "pdf") {
    throw new Stop(`The format ${values.format} is not known: the only format is pdf.`);
  }
  const annotationsFile =
    values.annotations === undefined ? null : resolve(folder, values.annotations);
  if (annotationsFile !== null) checkReadable(annotationsFile);
  const out = resolve(folder, values.out);
  return { documentId: values.doc, annotationsFile, format: "pdf", out };
}

/** @param {readonly string[]} argv */
function parse(argv) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        doc: { type: "string" },
        annotations: { type: "string" },
        format: { type: "string", default: "pdf" },
        out: { type: "string" },
      },
    }).values;
  } catch (error) {
    // parseArgs describes an unknown or incomplete option with a TypeError.
    if (error instanceof TypeError) throw new Stop(`${error.message} Usage: ${USAGE}`);
    throw error;
  }
}

/** @param {string} path */
function checkReadable(path) {
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw new Stop(`The annotations cannot be read: ${/** @type {Error} */ (error).message}`);
  }
}

/**
 * Runs the program on a data folder of its own, so that it neither sees nor
 * locks the user's.
 *
 * @param {Omit<ExportJob, "resultFile">} job
 * @param {import("../setup/runtime.mjs").Runtime} runtime
 * @param {readonly string[]} displayArguments
 */
async function runExport(job, runtime, displayArguments) {
  const folder = mkdtempSync(join(tmpdir(), "duidu-export-"));
  try {
    const jobFile = join(folder, "job.json");
    const resultFile = join(folder, "result.json");
    writeFileSync(jobFile, JSON.stringify({ ...job, resultFile }));
    const { status, output, timedOut } = await runChild(
      runtime.executable,
      [
        ...sandboxArguments(),
        ...displayArguments,
        ...runtime.args,
        `--user-data-dir=${join(folder, "data")}`,
        `--duidu-export=${jobFile}`,
      ],
      { limitMs: LIMIT_MS },
    );
    if (timedOut) throw new Stop(`The export was stopped after ${LIMIT_MS / 1000} seconds.`);
    if (!existsSync(resultFile)) {
      throw new Stop(
        `The program ended with status ${status} and no result:\n${lastLines(output)}`,
      );
    }
    return JSON.parse(readFileSync(resultFile, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(async () => {
  const job = readArguments(process.argv.slice(2), callersFolder());
  const runtime = await prepareProgram();
  const display = await openDisplay();
  try {
    const result = await runExport(job, runtime, display.args);
    if (!result.ok) throw new Stop(result.message);
    console.log(JSON.stringify(result));
    return 0;
  } finally {
    display.close();
  }
});
