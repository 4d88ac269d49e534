/* Compiles the texts of seeds/ into dist/library/library.json, which the app reads. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { compileLibrary } from "../library/compile";

const folder = resolve(import.meta.dirname, "../../dist/library");
const library = await compileLibrary();
if (library.ok) {
  await mkdir(folder, { recursive: true });
  // An interrupted build must not leave half a library under the final name.
  const unfinished = join(folder, `library.${process.pid}.tmp`);
  await writeFile(unfinished, JSON.stringify({ documents: library.value }));
  await rename(unfinished, join(folder, "library.json"));
} else {
  console.error(library.error);
  process.exitCode = 1;
}
