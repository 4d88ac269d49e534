import { Inflate } from "fflate";
import { fail, ok, type Result } from "../../../../domain/result";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

const STORED = 0;
const DEFLATED = 8;

/** From APPNOTE.TXT, section 4.3.7. */
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_LENGTH = 30;

/**
 * Packed bytes given to the inflater at once. Deflate grows them at most some
 * thousandfold, so a bomb is noticed after 16 MB.
 */
const PACKED_AT_ONCE = 16_384;

/**
 * The bytes of one entry. It is unpacked piece by piece and left at once where
 * it grows beyond the size it states or beyond `most`; size and checksum must
 * be those of the directory.
 */
export function unpack(
  name: string,
  archive: Uint8Array,
  entry: ZipEntry,
  most: number,
): Result<Uint8Array<ArrayBuffer>> {
  if (entry.isEncrypted) return fail("password-protected", name);
  if (entry.size > most) return fail("too-large", name);
  const packed = packedBytes(archive, entry);
  if (packed === null) return fail("damaged-file", name);
  const bytes = entry.method === STORED ? packed.slice() : inflate(packed, entry);
  if (bytes === null || bytes.length !== entry.size || crc32(bytes) !== entry.crc32) {
    return fail("damaged-file", name);
  }
  return ok(bytes);
}

function packedBytes(archive: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (entry.at + HEADER_LENGTH > archive.length) return null;
  if (view.getUint32(entry.at, true) !== HEADER_SIGNATURE) return null;
  const from =
    entry.at +
    HEADER_LENGTH +
    view.getUint16(entry.at + 26, true) +
    view.getUint16(entry.at + 28, true);
  const to = from + entry.packedSize;
  return to <= archive.length ? archive.subarray(from, to) : null;
}

/** `null` where the data is damaged or more than the entry states. */
function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> | null {
  if (entry.method !== DEFLATED) return null;
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length <= bytes.length) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length && length <= bytes.length; from += PACKED_AT_ONCE) {
      const to = from + PACKED_AT_ONCE;
      inflater.push(packed.subarray(from, to), to >= packed.length);
    }
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
  return length === bytes.length ? bytes : null;
}
