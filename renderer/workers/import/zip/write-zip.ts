import { zipSync } from "fflate";

/** A file of an archive to be. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True for what is packed already, such as a picture: packing it again takes time and gains nothing. */
  readonly isPacked?: boolean;
}

/** The first day an archive can name. With a fixed day the same files make the same archive, byte for byte. */
const DAY_OF_ENTRIES = new Date(1980, 0, 1);

/** The bytes of an archive of these files, whose names differ, in their order. */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(
    ({ name, bytes, isPacked = false }) =>
      [name, isPacked ? ([bytes, { level: 0 }] as const) : bytes] as const,
  );
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0], {
    mtime: DAY_OF_ENTRIES,
  });
}
