import type { Document } from "../../../domain/document/document";
import type { Source } from "../../../domain/library/compile-document";
import { verifyDocument } from "../../../domain/library/verify-document";
import { ok, type Result } from "../../../domain/result";
import { readFile } from "../import/read-file";
import type { Encoding } from "../import/source-text";

/** What the worker does for the window. Only plain data goes in and out. */
export interface ProvenanceService {
  /** The text of a document's file, read as it was at import; fails as `readFile` does. */
  read(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    encoding: string | null,
  ): Promise<Result<Source>>;
  /** Does everything again that makes the document of its source; fails as `verifyDocument` does. */
  verify(source: Source, document: Document): Result<null>;
}

export function createProvenanceService(): ProvenanceService {
  return {
    async read(name, bytes, encoding) {
      const read = await readFile(
        name,
        bytes,
        // What an import kept is one of the encodings, or was found and will be found again.
        encoding === null ? {} : { encoding: encoding as Encoding },
      );
      if (!read.ok) return read;
      const { sha256, text } = read.value;
      return ok({ file: name, sha256, text });
    },
    verify(source, document) {
      const verified = verifyDocument(source, document);
      return verified.ok ? ok(null) : verified;
    },
  };
}
