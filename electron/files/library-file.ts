import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Document, DocumentInfo } from "../../domain/document/document";
import { fail, ok, type Result } from "../../domain/result";

/** The compiled documents that come with the program, read once. */
export interface BundledLibrary {
  list(): Promise<Result<readonly DocumentInfo[]>>;
  open(id: string): Promise<Result<Document>>;
}

/** `folder` is the one the build wrote `library.json` into. */
export function bundledLibrary(folder: string): BundledLibrary {
  let documents: Promise<readonly Document[]> | null = null;
  const load = () => {
    documents ??= readLibrary(join(folder, "library.json"));
    return documents;
  };
  return {
    list: async () => ok((await load()).map(describe)),
    open: async (id) => {
      const document = (await load()).find((one) => one.id === id);
      return document === undefined ? fail("unknown-document", id) : ok(document);
    },
  };
}

async function readLibrary(path: string): Promise<readonly Document[]> {
  const { documents } = JSON.parse(await readFile(path, "utf8")) as { documents: Document[] };
  return documents;
}

/** What a list needs, without the text. */
function describe(document: Document): DocumentInfo {
  const { text, textHash, edits, blocks, chapters, findings, ...info } = document;
  return info;
}
