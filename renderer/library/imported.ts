import type { Document } from "../../domain/document/document";
import type { LibraryEntry } from "../../domain/library/library-entry";
import { fail } from "../../domain/result";
import { readCompiled } from "../store/compiled";
import { type Loaded, loaded } from "./documents";

/** Opens an imported document as it was compiled. */
export async function openImported(entry: LibraryEntry): Promise<Loaded<Document>> {
  const compiled = await readCompiled(entry.id);
  if (compiled !== null) return { state: "ready", value: compiled };
  return loaded(fail("unknown-document", entry.origin?.fileName ?? entry.id));
}
