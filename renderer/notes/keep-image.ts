import { NOTE_IMAGE_FOLDER } from "../../domain/notes/shape";
import { ok, type Result } from "../../domain/result";
import { bridge } from "../bridge/bridge";

const HEX_DIGITS_OF_A_BYTE = 2;

/** Keeps an image with the user's data; gives the address under which a note shows it. */
export async function keepImage(file: File): Promise<Result<string>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const sha256 = Array.from(digest, (byte) =>
    byte.toString(16).padStart(HEX_DIGITS_OF_A_BYTE, "0"),
  ).join("");
  const kept = await bridge.keepImage(sha256, bytes);
  return kept.ok ? ok(NOTE_IMAGE_FOLDER + sha256) : kept;
}
