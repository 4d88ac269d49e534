import type { StoredSegment } from "./encode-segment";

/** Lengths of both parts in bytes, 32 bits each, lowest byte first. */
const HEADER_BYTES = 8;

/** A stored segment as one file. */
export function segmentFile({ texts, numbers }: StoredSegment): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(HEADER_BYTES + texts.length + numbers.length);
  const header = new DataView(file.buffer);
  header.setUint32(0, texts.length, true);
  header.setUint32(HEADER_BYTES / 2, numbers.length, true);
  file.set(texts, HEADER_BYTES);
  file.set(numbers, HEADER_BYTES + texts.length);
  return file;
}

/** What is stored in a file; `null` where it is none of a segment. */
export function storedInFile(file: Uint8Array<ArrayBuffer>): StoredSegment | null {
  if (file.length < HEADER_BYTES) return null;
  const header = new DataView(file.buffer, file.byteOffset);
  const end = HEADER_BYTES + header.getUint32(0, true);
  if (end + header.getUint32(HEADER_BYTES / 2, true) !== file.length) return null;
  return { texts: file.subarray(HEADER_BYTES, end), numbers: file.slice(end) };
}
