/** MS-CFB, section 2.2. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** MS-OFFCRYPTO, section 2.3.4.4: the stream that holds the encrypted document. */
const ENCRYPTED_STREAM = "EncryptedPackage";

/** True for the container of older office programs, which also holds encrypted newer documents. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** True where the container holds a document that needs a password. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  const units = [...ENCRYPTED_STREAM].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = units;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (units.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
