import { fail, ok, type Result } from "../../../../domain/result";
import { MOST_ARCHIVE_ENTRIES, MOST_ENTRY_BYTES, MOST_UNPACKED_BYTES } from "../limits";
import { readDirectory, type ZipEntry } from "./directory";
import { isUnsafeName } from "./entry-name";
import { unpack } from "./unpack";

/** An archive whose directory was read and found harmless; nothing is unpacked yet. */
export interface Archive {
  readonly names: readonly string[];
  /** The bytes of an entry, `null` where there is none of this name. */
  read(name: string): Result<Uint8Array<ArrayBuffer> | null>;
}

/** Every archive begins with an entry's header; an empty one with its end. */
const MARKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

/**
 * More than this a text does not shrink: markup full of repetitions shrinks to a
 * fiftieth. Only for archives big enough to be a danger.
 */
const MOST_RATIO = 200;
const RATIO_COUNTS_FROM_BYTES = 16 * 1024 * 1024;

export function isZip(bytes: Uint8Array): boolean {
  return MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

/**
 * Opens an archive. Names that lead out of it, links, doubled names, too many
 * entries and more bytes than a library holds are refused before anything is
 * unpacked.
 */
export function openZip(file: string, bytes: Uint8Array): Result<Archive> {
  const directory = readDirectory(file, bytes, MOST_ARCHIVE_ENTRIES);
  if (!directory.ok) return directory;
  const entries = directory.value;
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const unsafe = entries.some(({ name, isSymlink }) => isSymlink || isUnsafeName(name));
  if (unsafe || byName.size < entries.length) return fail("unsafe-archive", file);
  if (isBomb(entries, bytes.length)) return fail("too-large", file);
  return ok({
    names: entries.map(({ name }) => name).filter((name) => !name.endsWith("/")),
    read(name) {
      const entry = byName.get(name.toLowerCase());
      return entry === undefined ? ok(null) : unpack(file, bytes, entry, MOST_ENTRY_BYTES);
    },
  });
}

function isBomb(entries: readonly ZipEntry[], packed: number): boolean {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MOST_UNPACKED_BYTES) return true;
  return unpacked > RATIO_COUNTS_FROM_BYTES && unpacked > packed * MOST_RATIO;
}
