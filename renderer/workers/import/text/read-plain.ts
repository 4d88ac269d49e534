import { fail, ok, type Result } from "../../../../domain/result";
import type { Encoding, ReadText } from "../source-text";
import { decode } from "./decode";
import { detectEncoding } from "./detect-encoding";

/** Reads a .txt or .md file in the encoding asked for, or in the one it is found to be in. */
export function readPlain(
  name: string,
  bytes: Uint8Array,
  format: "txt" | "md",
  asked: Encoding | undefined,
): Result<ReadText> {
  const found = detectEncoding(bytes);
  if (asked !== undefined) {
    const others = [found?.name, ...(found?.others ?? [])] as Encoding[];
    const rest = others.filter((other) => other !== asked && other !== undefined);
    const encoding = { name: asked, confidence: 1, others: rest };
    return ok({ format, text: decode(bytes, asked), encoding });
  }
  if (found === null) return fail("unreadable-text", name);
  return ok({ format, text: decode(bytes, found.name as Encoding), encoding: found });
}
