import type { Document } from "../../domain/document/document";
import { ok, type Result } from "../../domain/result";
import { openDocument } from "./open-document";

/** Opens the two documents a command compares; the error is a sentence. */
export async function openTwo(
  args: readonly string[],
  usage: string,
): Promise<Result<{ readonly a: Document; readonly b: Document }, string>> {
  const [first, second, ...others] = args;
  if (!first || !second || others.length > 0) {
    return { ok: false, error: `Usage: npm run -s cli -- ${usage}` };
  }
  const a = await openDocument(first);
  if (!a.ok) return a;
  const b = await openDocument(second);
  if (!b.ok) return b;
  return ok({ a: a.value.document, b: b.value.document });
}
