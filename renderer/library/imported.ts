import type { Document } from "../../domain/document/document";
import type { LibraryEntry, Origin } from "../../domain/library/library-entry";
import { fail, ok, type Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";
import { keepCompiled, readCompiled } from "../store/compiled";
import type { Encoding } from "../workers/import/source-text";
import { startImport } from "../workers/import-client";
import { type Loaded, loaded } from "./documents";

/**
 * Opens an imported document as it was compiled; where there is nothing
 * compiled, or an older version of the program compiled it, anew from its bytes.
 */
export async function openImported(entry: LibraryEntry): Promise<Loaded<Document>> {
  const compiled = await readCompiled(entry.id);
  if (compiled !== null) return { state: "ready", value: compiled };
  if (entry.origin === null) return loaded(fail("unknown-document", entry.id));
  return loaded(await compileInTurn(entry.id, entry.origin));
}

let compiling: Promise<unknown> = Promise.resolve();

/** One after the other: where a backup of many documents was restored, each would have a worker at once. */
function compileInTurn(id: string, origin: Origin): Promise<Result<Document>> {
  const compiled = compiling.then(() => compileAnew(id, origin));
  compiling = compiled.catch(() => undefined);
  return compiled;
}

async function compileAnew(id: string, origin: Origin): Promise<Result<Document>> {
  const bytes = await bridge.readOriginal(origin.sha256);
  if (!bytes.ok) return bytes;
  const file = { name: origin.fileName, size: origin.size, read: async () => bytes.value.buffer };
  const options = origin.encoding === null ? {} : { encoding: origin.encoding as Encoding };
  const [outcome] = await startImport([file], [], options).outcomes;
  if (outcome === undefined) return fail("reading-failed", origin.fileName);
  if (!outcome.result.ok) return outcome.result;
  if (outcome.result.value.kind !== "document") return fail("reading-failed", origin.fileName);
  const document = { ...outcome.result.value.document, id };
  const kept = await keepCompiled([document]);
  return kept.ok ? ok(document) : kept;
}
