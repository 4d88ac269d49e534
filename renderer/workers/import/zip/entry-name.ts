const CONTROL_OR_DIRECTION = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/u;
const DRIVE = /^[A-Za-z]:/;
/** Longest name, in UTF-16 code units, that every common file system can hold. */
const LONGEST_NAME = 240;

/**
 * True for an entry name that could leave the folder it is unpacked into, or
 * that shows itself as another name than it is.
 */
export function isUnsafeName(name: string): boolean {
  return (
    name === "" ||
    name.length > LONGEST_NAME ||
    name.startsWith("/") ||
    name.includes("\\") ||
    DRIVE.test(name) ||
    CONTROL_OR_DIRECTION.test(name) ||
    name.split("/").some((part) => part === ".." || part === ".")
  );
}
