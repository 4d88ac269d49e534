import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The files of an Office document, by their paths in its archive. */
export type OfficeParts = Readonly<Record<string, string | Uint8Array>>;

/** The earliest time a zip can hold: given to every part, so that equal reports give equal bytes. */
const PART_TIME = new Date(1980, 0, 1);

/**
 * Packs the parts in their order. Here and not by the libraries, which pack
 * in workers made of blobs, and those the window's content policy forbids.
 */
export function packParts(parts: OfficeParts): Uint8Array<ArrayBuffer> {
  const files = Object.entries(parts).map(([path, part]) => [
    path,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: PART_TIME });
}

/** Packs a document again with `time` in place of the times its library took from the clock. */
export function withTime(packed: Uint8Array, time: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(packed);
  const core = parts[CORE_PROPERTIES];
  if (core === undefined) throw new Error(`The document has no ${CORE_PROPERTIES}.`);
  const timed = strFromU8(core).replace(CORE_TIME, `$1${time}$2`);
  return packParts({ ...parts, [CORE_PROPERTIES]: timed });
}

const CORE_PROPERTIES = "docProps/core.xml";

const CORE_TIME = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;
