import { Unzlib } from "fflate";
import { dictionaryAt, numberOf, numbersOf } from "./dictionary";

/** Where an object of a PDF stands: at an offset of the file, or in an object stream. */
type Entry = { readonly at: number } | { readonly stream: number };

/** More than this a table of objects or a stream of them does not unpack to, in bytes. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const PACKED_AT_ONCE = 16_384;

/** A file in which each change points to the one before has no more of them than this. */
const MOST_CHANGES = 1_000;

/** An annotation is a small part of this; what is longer is not looked through. */
const LONGEST_OBJECT = 65_536;

/** The last bytes of a file, among which it says where its table of objects begins. */
const TAIL = 2_048;

/**
 * The objects of a PDF as they are written, for what pdf.js does not tell of
 * them (ISO 32000-1, 7.5.4 to 7.5.8). `objectText` gives an object's text up to
 * its stream, `null` where it cannot be found, the file is encrypted or damaged.
 */
export class ObjectIndex {
  readonly #bytes: Uint8Array;
  readonly #entries = new Map<number, Entry>();
  readonly #streams = new Map<number, ReadonlyMap<number, string>>();
  #isEncrypted = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const tail = latin(bytes.subarray(Math.max(0, bytes.length - TAIL)));
    const start = /startxref\s+(\d+)(?![\s\S]*startxref)/u.exec(tail)?.[1];
    const seen = new Set<number>();
    let next: number | null = start === undefined ? null : Number(start);
    while (next !== null && !seen.has(next) && seen.size < MOST_CHANGES) {
      seen.add(next);
      next = this.#readTable(next);
    }
  }

  objectText(number: number): string | null {
    const entry = this.#entries.get(number);
    if (entry === undefined || this.#isEncrypted) return null;
    return "at" in entry
      ? this.#textAt(entry.at)
      : (this.#inStream(entry.stream).get(number) ?? null);
  }

  /** Reads one table and gives where the one before it stands. */
  #readTable(at: number): number | null {
    const head = latin(this.#bytes.subarray(at, at + 4));
    if (head !== "xref") return this.#readTableStream(at);
    const trailerAt = this.#find("trailer", at);
    if (trailerAt === null) return null;
    const table = latin(this.#bytes.subarray(at + head.length, trailerAt));
    const numbers = [...table.matchAll(/(\d+) +(\d+)(?: *([nf]))?/gu)];
    let number = 0;
    for (const [, first = "", , kind] of numbers) {
      if (kind === undefined) number = Number(first);
      else {
        if (kind === "n") this.#note(number, { at: Number(first) });
        number += 1;
      }
    }
    const trailer = dictionaryAt(latin(this.#bytes.subarray(trailerAt, trailerAt + TAIL)));
    if (trailer.has("Encrypt")) this.#isEncrypted = true;
    const hybrid = numberOf(trailer.get("XRefStm"));
    if (hybrid !== null) this.#readTableStream(hybrid);
    return numberOf(trailer.get("Prev"));
  }

  /** As `#readTable`, of a table that is a stream itself. */
  #readTableStream(at: number): number | null {
    const stream = this.#streamAt(at);
    if (stream === null) return null;
    const { dictionary, data } = stream;
    if (dictionary.has("Encrypt")) this.#isEncrypted = true;
    const [kinds = 0, second = 0, third = 0] = numbersOf(dictionary.get("W"));
    const width = kinds + second + third;
    const size = numberOf(dictionary.get("Size")) ?? 0;
    const listed = numbersOf(dictionary.get("Index"));
    const index = listed.length === 0 ? [0, size] : listed;
    let from = 0;
    for (let pair = 0; pair + 1 < index.length; pair += 2) {
      const first = index[pair] ?? 0;
      for (let step = 0; step < (index[pair + 1] ?? 0) && from + width <= data.length; step++) {
        const kind = kinds === 0 ? 1 : bigEndian(data, from, kinds);
        const value = bigEndian(data, from + kinds, second);
        if (kind === 1) this.#note(first + step, { at: value });
        if (kind === 2) this.#note(first + step, { stream: value });
        from += width;
      }
    }
    return numberOf(dictionary.get("Prev"));
  }

  /** What a later table says holds. */
  #note(number: number, entry: Entry): void {
    if (!this.#entries.has(number)) this.#entries.set(number, entry);
  }

  #textAt(at: number): string | null {
    const end = this.#find("endobj", at);
    if (end === null || end - at > LONGEST_OBJECT) return null;
    const text = latin(this.#bytes.subarray(at, end));
    return text.replace(/^\s*\d+\s+\d+\s+obj/u, "");
  }

  #inStream(number: number): ReadonlyMap<number, string> {
    const known = this.#streams.get(number);
    if (known !== undefined) return known;
    const entry = this.#entries.get(number);
    const stream = entry !== undefined && "at" in entry ? this.#streamAt(entry.at) : null;
    const texts = new Map<number, string>();
    if (stream !== null) {
      const content = latin(stream.data);
      const first = numberOf(stream.dictionary.get("First")) ?? 0;
      const heads = numbersOf(content.slice(0, first));
      for (let at = 0; at + 1 < heads.length; at += 2) {
        const to = heads[at + 3];
        const end = to === undefined ? content.length : first + to;
        const from = first + (heads[at + 1] ?? 0);
        texts.set(heads[at] ?? 0, content.slice(from, Math.min(end, from + LONGEST_OBJECT)));
      }
    }
    this.#streams.set(number, texts);
    return texts;
  }

  #streamAt(at: number) {
    const marked = this.#find("stream", at);
    if (marked === null || marked - at > LONGEST_OBJECT) return null;
    const dictionary = dictionaryAt(latin(this.#bytes.subarray(at, marked)));
    const lineEnd = this.#bytes[marked + 6] === 0x0d ? 2 : 1;
    const from = marked + "stream".length + lineEnd;
    const to = this.#find("endstream", from);
    if (to === null) return null;
    const data = unpacked(this.#bytes.subarray(from, to), dictionary);
    return data === null ? null : { dictionary, data };
  }

  #find(word: string, from: number): number | null {
    const codes = [...word].map((letter) => letter.charCodeAt(0));
    for (let at = this.#bytes.indexOf(codes[0] ?? 0, from); at !== -1; ) {
      const start = at;
      if (codes.every((code, index) => this.#bytes[start + index] === code)) return at;
      at = this.#bytes.indexOf(codes[0] ?? 0, at + 1);
    }
    return null;
  }
}

/** The data of a stream; `null` where it is packed in another way than objects are. */
function unpacked(packed: Uint8Array, dictionary: ReadonlyMap<string, string>): Uint8Array | null {
  const filter = dictionary.get("Filter") ?? "";
  if (filter === "") return packed;
  if (!/^\[?\s*\/FlateDecode\s*\]?$/u.test(filter)) return null;
  const data = inflated(packed);
  const parameters = dictionaryAt(dictionary.get("DecodeParms") ?? "");
  const predictor = numberOf(parameters.get("Predictor")) ?? 1;
  if (data === null || predictor < 10) return data;
  return unpredicted(data, numberOf(parameters.get("Columns")) ?? 1);
}

function inflated(packed: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Unzlib((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length && length <= MOST_UNPACKED; from += PACKED_AT_ONCE) {
      const to = from + PACKED_AT_ONCE;
      inflater.push(packed.subarray(from, to), to >= packed.length);
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // What stands behind the packed data is no part of it.
    if (length === 0) return null;
  }
  if (length > MOST_UNPACKED) return null;
  const data = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    data.set(chunk, at);
    at += chunk.length;
  }
  return data;
}

/** Undoes PNG's predictors None, Sub and Up (RFC 2083, section 6), of one byte a column: what tables use. */
function unpredicted(data: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const kind = data[row * (columns + 1)];
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const left = kind === 1 && column > 0 ? (plain[at - 1] ?? 0) : 0;
      const above = kind === 2 && row > 0 ? (plain[at - columns] ?? 0) : 0;
      plain[at] = (data[row * (columns + 1) + 1 + column] ?? 0) + left + above;
    }
  }
  return plain;
}

function bigEndian(data: Uint8Array, from: number, width: number): number {
  let value = 0;
  for (let at = from; at < from + width; at++) value = value * 256 + (data[at] ?? 0);
  return value;
}

/** Most arguments of one call. */
const CODES_AT_ONCE = 8_192;

/** Bytes as characters of the same codes. */
function latin(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += CODES_AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(from, from + CODES_AT_ONCE));
  }
  return text;
}
