import type { LibraryEntry } from "../library/library-entry";
import type { SnapshotRows } from "./snapshot";

/** A file that rows speak of, kept beside them under its SHA-256. */
export interface NeededFile {
  readonly kind: "originals" | "images";
  readonly sha256: string;
  /** What the user calls it; `null` for an image of a note. */
  readonly fileName: string | null;
}

/** Addresses of images, wherever they stand in a note or one of its versions. */
const IMAGE = /app:\/\/duidu\/images\/([0-9a-f]{64})/gu;

/** The files without which rows would be incomplete, each once. */
export function neededFiles(rows: SnapshotRows): readonly NeededFile[] {
  const files = new Map<string, NeededFile>();
  for (const row of rows.entries.values()) {
    const { origin } = row as LibraryEntry;
    if (origin === null) continue;
    const { sha256, fileName } = origin;
    files.set(`originals ${sha256}`, { kind: "originals", sha256, fileName });
  }
  for (const name of ["notes", "noteVersions"] as const) {
    for (const row of rows[name].values()) {
      for (const [, sha256 = ""] of JSON.stringify(row).matchAll(IMAGE)) {
        files.set(`images ${sha256}`, { kind: "images", sha256, fileName: null });
      }
    }
  }
  return [...files.values()];
}
