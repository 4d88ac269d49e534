import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Annotation } from "../domain/annotations/annotation";
import { fromW3C } from "../domain/annotations/from-w3c";
import type { Document } from "../domain/document/document";
import type { Failure } from "../domain/result";
import { writeAtomically } from "./files/atomic-write";
import { fileFailure } from "./files/file-failure";
import type { BundledLibrary } from "./files/library-file";
import { exportPdf } from "./pdf/export-pdf";

/** Starts the program for one export, without a window: `--duidu-export=<path of a job>`. */
const SWITCH = "--duidu-export=";

/** What to export; paths are absolute. */
const jobSchema = z.object({
  documentId: z.string(),
  /** W3C Web Annotations as JSON. */
  annotationsFile: z.string().nullable(),
  format: z.literal("pdf"),
  out: z.string(),
  /** Where the outcome is written, as JSON. */
  resultFile: z.string(),
});

type ExportJob = z.infer<typeof jobSchema>;

/** What stands in the result file. */
export type ExportJobResult =
  | {
      readonly ok: true;
      readonly path: string;
      readonly pages: number;
      readonly annotations: number;
      readonly unplaced: number;
    }
  | { readonly ok: false; readonly message: string };

/** A foreseen end of an export, with the sentence for whoever asked for it. */
class ExportStop extends Error {}

/** The path of the job the program was started for; `null` where it was started to be used. */
export function exportJobPath(argv: readonly string[]): string | null {
  const argument = argv.find((one) => one.startsWith(SWITCH));
  return argument === undefined ? null : argument.slice(SWITCH.length);
}

/** Does the export and writes its outcome; returns the exit status of the program. */
export async function runExportJob(path: string, library: BundledLibrary): Promise<number> {
  const job = jobSchema.parse(JSON.parse(await readFile(path, "utf8")));
  const result = await outcomeOf(job, library);
  await writeAtomically(job.resultFile, Buffer.from(`${JSON.stringify(result)}\n`));
  return result.ok ? 0 : 1;
}

async function outcomeOf(job: ExportJob, library: BundledLibrary): Promise<ExportJobResult> {
  try {
    return await runExport(job, library);
  } catch (error) {
    if (!(error instanceof ExportStop)) console.error(error);
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

async function runExport(job: ExportJob, library: BundledLibrary): Promise<ExportJobResult> {
  const opened = await library.open(job.documentId);
  if (!opened.ok) throw new ExportStop(await unknownDocument(job.documentId, library));
  const document = opened.value;
  const now = new Date().toISOString();
  const annotations =
    job.annotationsFile === null ? [] : await readAnnotations(job.annotationsFile, document, now);
  const printed = await exportPdf(
    {
      kind: "document",
      ...{ document, annotations, appendix: true, colourNames: {}, titles: {}, printedAt: now },
    },
    { step: () => undefined, signal: new AbortController().signal },
  );
  if (printed === null) throw new Error("The export was cancelled, though nobody can cancel it.");
  try {
    await writeAtomically(job.out, printed.bytes);
  } catch (error) {
    const failure = fileFailure(error, job.out);
    throw new ExportStop(failure.ok ? job.out : writingSentence(failure.error, job.out));
  }
  const { pages, unplaced } = printed;
  return { ok: true, path: job.out, pages, annotations: printed.annotations, unplaced };
}

async function unknownDocument(id: string, library: BundledLibrary): Promise<string> {
  const listed = await library.list();
  const ids = listed.ok ? listed.value.map((one) => one.id).join(", ") : "none";
  return `There is no document "${id}"; the documents are ${ids}.`;
}

async function readAnnotations(
  path: string,
  document: Document,
  now: string,
): Promise<readonly Annotation[]> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof SyntaxError) {
      throw new ExportStop(`The annotations file ${path} is not JSON: ${message}`);
    }
    throw new ExportStop(`The annotations file ${path} could not be read: ${message}`);
  }
  const read = fromW3C(json, document, now);
  if (!read.ok) {
    throw new ExportStop(`The annotations file ${path} cannot be used: ${read.error.detail ?? ""}`);
  }
  return read.value;
}

/** Why a file could not be written, by the reason of the failure. */
const WRITING: Readonly<Record<string, (path: string) => string>> = {
  "no-permission": (path) => `There is no permission to write ${path}.`,
  "read-only-folder": (path) => `The folder of ${path} is read-only.`,
  "disk-full": (path) => `The disk is full: ${path} was not written.`,
  "folder-missing": (path) => `The folder of ${path} does not exist.`,
  "is-a-folder": (path) => `${path} is a folder, not a file.`,
  "file-in-use": (path) => `${path} is in use by another program.`,
  "name-too-long": (path) => `The name of ${path} is too long.`,
};

function writingSentence({ reason }: Failure, path: string): string {
  return WRITING[reason]?.(path) ?? `${path} could not be written: ${reason}.`;
}
