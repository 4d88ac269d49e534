import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../build/setup/paths.mjs";
import type { Document } from "../../../domain/document/document";

/** A document as the built program has it. */
export function builtDocument(id: string): Document {
  const path = join(ROOT, "dist", "library", "library.json");
  const { documents } = JSON.parse(readFileSync(path, "utf8")) as { documents: Document[] };
  const document = documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`The built library has no document ${id}.`);
  return document;
}
