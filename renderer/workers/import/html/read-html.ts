import { fail, ok, type Result } from "../../../../domain/result";
import type { Encoding, ReadText } from "../source-text";
import { decodePage } from "./charset";
import { pageLines } from "./page-lines";
import { pageProperties } from "./page-properties";
import { parsePage } from "./parse-page";

/**
 * Reads a web page as the lines of text it shows. Nothing of its code is kept:
 * no script, no style, no link.
 *
 * @param header the encoding a mail part's header declares, if there is one
 */
export function readHtml(
  name: string,
  bytes: Uint8Array,
  asked: Encoding | undefined,
  header: string | null = null,
): Result<ReadText> {
  const decoded = decodePage(bytes, asked, header);
  if (decoded === null) return fail("unreadable-text", name);
  const page = parsePage(decoded.html);
  if (page === null) return fail("damaged-file", name);
  const text = pageLines(page).join("\n");
  return ok({ format: "html", text, encoding: decoded.encoding, properties: pageProperties(page) });
}
