import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { CMapSource } from "../../renderer/workers/import/pdf/cmap-source";

/** Folder of the character maps that come with pdf.js. */
export const CMAP_FOLDER = join(
  dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")),
  "cmaps",
);

/** Reads a character map from the installed package. */
export const installedCMaps: CMapSource = async (file) =>
  new Uint8Array(await readFile(join(CMAP_FOLDER, file)));
