import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChild } from "../../../build/setup/child.mjs";
import { ROOT } from "../../../build/setup/paths.mjs";
import { ensureRuntime } from "../../../build/setup/runtime.mjs";
import { sandboxArguments } from "../../../build/setup/sandbox.mjs";
import type { ExportJobResult } from "../../../electron/export-job";

/** An export takes some seconds; one that takes this long hangs. In milliseconds. */
const LIMIT_MS = 90_000;

export interface HeadlessExport {
  readonly documentId: string;
  /** What stands in the annotations file, as it stands there; `null` for no file. */
  readonly annotations: string | null;
  /** Path of the PDF; by default one in the folder of this export. */
  readonly out?: string;
}

export interface HeadlessOutcome {
  readonly status: number;
  readonly result: ExportJobResult;
  /** A folder of this export alone, and what is in it afterwards besides the job's own files. */
  readonly folder: string;
  readonly left: readonly string[];
}

const OWN_FILES = ["annotations.json", "data", "job.json", "result.json"];

/** Starts the built program for one export, as the command line does. */
export async function exportHeadless(wanted: HeadlessExport): Promise<HeadlessOutcome> {
  const folder = await mkdtemp(join(tmpdir(), "duidu-export-"));
  const annotationsFile = join(folder, "annotations.json");
  if (wanted.annotations !== null) await writeFile(annotationsFile, wanted.annotations);
  const resultFile = join(folder, "result.json");
  const job = {
    documentId: wanted.documentId,
    annotationsFile: wanted.annotations === null ? null : annotationsFile,
    format: "pdf",
    out: wanted.out ?? join(folder, "out.pdf"),
    resultFile,
  };
  await writeFile(join(folder, "job.json"), JSON.stringify(job));
  const { executable, args } = await ensureRuntime(ROOT);
  const { status, output } = await runChild(
    executable,
    [
      ...sandboxArguments(),
      "--disable-gpu",
      ...args,
      `--user-data-dir=${join(folder, "data")}`,
      `--duidu-export=${join(folder, "job.json")}`,
    ],
    { limitMs: LIMIT_MS },
  );
  const written = await readFile(resultFile, "utf8").catch((error: unknown) => {
    throw new Error(`The export ended with status ${status} and no result: ${output}`, {
      cause: error,
    });
  });
  const left = (await readdir(folder)).filter((name) => !OWN_FILES.includes(name));
  return { status, result: JSON.parse(written) as ExportJobResult, folder, left };
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
