import { fail, ok, type Result } from "../../../../domain/result";

/** One entry as an archive's central directory describes it. */
export interface ZipEntry {
  /** As it is written; see `unsafeName`. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc32: number;
  /** In bytes. */
  readonly packedSize: number;
  readonly size: number;
  readonly isEncrypted: boolean;
  readonly isSymlink: boolean;
  /** Offset of the entry's own header in the archive. */
  readonly at: number;
}

/*
 * Signatures, lengths and field offsets from APPNOTE.TXT, sections 4.3.12 and 4.3.16.
 */
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
/** A field with this value says that the real one stands in a ZIP64 record: more than any pack needs. */
const ZIP64_COUNT = 0xffff;
const ZIP64_SIZE = 0xffffffff;
const ENCRYPTED_FLAG = 0x1;
const UTF8_FLAG = 0x800;
/** Unix file type in the upper half of the external attributes: stat.h, S_IFMT and S_IFLNK. */
const FILE_TYPE_MASK = 0xf000;
const SYMLINK_TYPE = 0xa000;
const HIGH_HALF = 16;

/** Lists an archive's entries from its central directory, without unpacking anything. */
export function readDirectory(
  name: string,
  bytes: Uint8Array,
  mostEntries: number,
): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return fail("damaged-file", name);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === ZIP64_COUNT || at === ZIP64_SIZE) return fail("too-large", name);
  if (count > mostEntries) return fail("too-many-entries", name);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, view, at, end);
    if (entry === null) return fail("damaged-file", name);
    entries.push(entry.value);
    at = entry.next;
  }
  return ok(entries);
}

/** Where the record stands that ends an archive; it may be followed by a comment. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): { readonly value: ZipEntry; readonly next: number } | null {
  if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const next =
    at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) return null;
  const nameBytes = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
  const value = {
    name: decodeName(nameBytes, (flags & UTF8_FLAG) !== 0),
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    isEncrypted: (flags & ENCRYPTED_FLAG) !== 0,
    isSymlink: ((view.getUint32(at + 38, true) >>> HIGH_HALF) & FILE_TYPE_MASK) === SYMLINK_TYPE,
    at: view.getUint32(at + 42, true),
  };
  return { value, next };
}

/** Names without the UTF-8 flag come from Chinese Windows as often as not. */
function decodeName(bytes: Uint8Array, isUtf8: boolean): string {
  return new TextDecoder(isUtf8 ? "utf-8" : "gb18030").decode(bytes);
}
