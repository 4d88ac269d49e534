import { readFile } from "node:fs/promises";
import { anchoringIn } from "../../domain/annotations/anchor";
import { diffAnchoring } from "../../domain/annotations/anchoring/anchor-by-diff";
import type { Anchoring } from "../../domain/annotations/anchoring/anchoring";
import type { Annotation } from "../../domain/annotations/annotation";
import { fromW3C } from "../../domain/annotations/from-w3c";
import type { Document } from "../../domain/document/document";
import { slice } from "../../domain/document/span";
import { ok, type Result } from "../../domain/result";
import type { Command } from "./command";
import { openTwo } from "./open-two";

const usage = "reanchor --before <id|file> --after <id|file> --annotations <file.json>";

/** Scores are printed to this many parts of 1. */
const PARTS = 1000;

/** Where one annotation stands in the later text; offsets into its cleaned text. */
export interface ReanchorResult {
  readonly id: string;
  readonly state: Anchoring["state"];
  readonly score: number;
  /** `null`, as the new quote, for an orphan. */
  readonly from: number | null;
  readonly to: number | null;
  readonly oldQuote: string;
  readonly newQuote: string | null;
  readonly reason: Anchoring["reason"];
}

/** Prints where annotations made on one version of a text stand in another one. */
export const reanchorCommand: Command = {
  usage,
  run: async (args) => {
    const options = readOptions(args);
    if (options === null) return { ok: false, error: `Usage: npm run -s cli -- ${usage}` };
    const opened = await openTwo([options.before, options.after], usage);
    if (!opened.ok) return opened;
    const { a: before, b: after } = opened.value;
    const read = await readAnnotations(options.annotations, before);
    if (!read.ok) return read;
    return ok({ results: reanchor(before, after, read.value) });
  },
};

/** Annotations of `before` in `after`, in the order given. */
export function reanchor(
  before: Document,
  after: Document,
  annotations: readonly Annotation[],
): readonly ReanchorResult[] {
  const inBefore = anchoringIn(before);
  const inAfter = anchoringIn(after);
  const byDiff = diffAnchoring(before.text, after.text);
  // Each passage is on `before`: that is where `fromW3C` has read them.
  const passages = annotations.flatMap(({ id, passages }) =>
    passages.map((one) => ({ id, ...one })),
  );
  return passages.map(({ id, target }) => {
    // What is not where it says in the former text can only be looked for.
    const then = inBefore(target);
    const isThere = then.state === "exact" || then.state === "moved";
    const now = isThere ? byDiff(then.span) : inAfter(target);
    return {
      id,
      state: now.state,
      score: Math.floor(now.score * PARTS) / PARTS,
      ...placeOf(now, after.text),
      oldQuote: target.quote.exact,
      reason: now.reason,
    };
  });
}

function placeOf(
  anchoring: Anchoring,
  text: string,
): Pick<ReanchorResult, "from" | "to" | "newQuote"> {
  if (anchoring.state === "orphan") return { from: null, to: null, newQuote: null };
  const { span } = anchoring;
  return { from: span.from, to: span.to, newQuote: slice(text, span) };
}

interface Options {
  readonly before: string;
  readonly after: string;
  readonly annotations: string;
}

function readOptions(args: readonly string[]): Options | null {
  const values = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) {
    const [name = "", value] = [args[at], args[at + 1]];
    if (value === undefined || value === "") return null;
    values.set(name, value);
  }
  const before = values.get("--before");
  const after = values.get("--after");
  const annotations = values.get("--annotations");
  if (values.size !== 3 || !before || !after || !annotations) return null;
  return { before, after, annotations };
}

/** The annotations of a file as they stand on a document; the error is a sentence. */
async function readAnnotations(
  path: string,
  document: Document,
): Promise<Result<readonly Annotation[], string>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    return { ok: false, error: `The annotations file ${path} could not be read: ${String(error)}` };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, error: `The annotations file ${path} is not JSON: ${String(error)}` };
  }
  const read = fromW3C(json, document, new Date().toISOString(), "any-source");
  if (read.ok) return read;
  const { detail = read.error.reason } = read.error;
  return { ok: false, error: `The annotations file ${path} cannot be used: ${detail}` };
}
