const HEX_DIGITS_OF_A_BYTE = 2;

/** The SHA-256 of some bytes, in hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(HEX_DIGITS_OF_A_BYTE, "0")).join(
    "",
  );
}
