import { createReadStream, createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInflateRaw } from "node:zlib";

/*
 * A reader for plain zip files (PKWARE APPNOTE 6.3.3: no encryption, no
 * ZIP64, methods 0 and 8). It exists because a fresh Debian has no unzip.
 * Numbers below are the field offsets of that document, in bytes.
 */
const END_SIGNATURE = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** In the upper half of the external attributes: the Unix mode; its lowest nine bits are the permissions. */
const PERMISSIONS = 0o777;

/**
 * @typedef {object} Entry
 * @property {string} name with `/` between folders; ends in `/` when it is a folder
 * @property {number} method
 * @property {number} size compressed bytes
 * @property {number} start of its local header in the file
 * @property {number} mode Unix permissions; 0 when the archive has none
 */

/**
 * Extracts a zip file.
 *
 * @param {string} archive path of the zip file
 * @param {string} target folder, created when missing
 * @param {(name: string) => string | null} place where an entry goes, relative to the target; null leaves it out
 * @throws when the file is not a plain zip file, or an entry would leave the target
 */
export async function unzip(archive, target, place) {
  const file = await open(archive, "r");
  try {
    for (const entry of await readEntries(file)) {
      if (entry.name.endsWith("/")) continue;
      const path = place(entry.name);
      if (path === null) continue;
      await extract(archive, file, entry, inside(target, path));
    }
  } finally {
    await file.close();
  }
}

/** @typedef {import("node:fs/promises").FileHandle} FileHandle */

/**
 * @param {FileHandle} file
 * @returns {Promise<Entry[]>}
 */
async function readEntries(file) {
  const { size } = await file.stat();
  const tail = await read(file, Math.max(0, size - END_SIZE - LONGEST_COMMENT), size);
  const end = tail.lastIndexOf(END_SIGNATURE);
  if (end < 0) throw new Error("The file is not a zip file: it has no end record.");
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  const directory = await read(file, start, start + length);
  const entries = [];
  let at = 0;
  for (let left = tail.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) {
      throw new Error(`The zip file's directory is damaged at byte ${start + at}.`);
    }
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString("utf8", at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
      method: directory.readUInt16LE(at + 10),
      size: directory.readUInt32LE(at + 20),
      start: directory.readUInt32LE(at + 42),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & PERMISSIONS,
    });
    at +=
      ENTRY_SIZE + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {string} archive
 * @param {FileHandle} file the archive, open
 * @param {Entry} entry
 * @param {string} path
 */
async function extract(archive, file, entry, path) {
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new Error(`${entry.name} is packed with method ${entry.method}, which is not read here.`);
  }
  const header = await read(file, entry.start, entry.start + LOCAL_HEADER_SIZE);
  const start = entry.start + LOCAL_HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  mkdirSync(dirname(path), { recursive: true });
  const options = entry.mode === 0 ? {} : { mode: entry.mode };
  if (entry.size === 0) {
    writeFileSync(path, "", options);
    return;
  }
  await pipeline(
    createReadStream(archive, { start, end: start + entry.size - 1 }),
    entry.method === DEFLATED ? createInflateRaw() : new PassThrough(),
    createWriteStream(path, options),
  );
}

/**
 * @param {FileHandle} file
 * @param {number} from
 * @param {number} to
 */
async function read(file, from, to) {
  const buffer = Buffer.alloc(to - from);
  await file.read(buffer, 0, buffer.length, from);
  return buffer;
}

/**
 * @param {string} target
 * @param {string} path
 */
function inside(target, path) {
  const full = resolve(target, path);
  if (!full.startsWith(resolve(target) + sep)) {
    throw new Error(`The entry ${path} would be written outside ${target}.`);
  }
  return full;
}
