/*
 * Compiles the texts of seeds/ into dist/library/library.json, which the app
 * reads, and puts beside it their index for search, and their files, by which
 * the app shows and proves what a text was made of.
 */
import { copyFile, mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { buildSegment } from "../../domain/search/segments/build-segment";
import { encodeSegment } from "../../domain/search/segments/encode-segment";
import { segmentFile } from "../../domain/search/segments/segment-file";
import { compileLibrary } from "../library/compile";
import { readManifest, sourcePath } from "../library/sources";

const folder = resolve(import.meta.dirname, "../../dist/library");
const library = await compileLibrary();
if (library.ok) {
  const originals = join(folder, "originals");
  await mkdir(originals, { recursive: true });
  for (const entry of await readManifest()) {
    await copyFile(sourcePath(entry), join(originals, entry.sha256));
  }
  const index = segmentFile(encodeSegment(buildSegment(library.value)));
  await writeFile(join(folder, "documents.segment"), index);
  // An interrupted build must not leave half a library under the final name.
  const unfinished = join(folder, `library.${process.pid}.tmp`);
  await writeFile(unfinished, JSON.stringify({ documents: library.value }));
  await rename(unfinished, join(folder, "library.json"));
} else {
  console.error(library.error);
  process.exitCode = 1;
}
