import { fail, ok, type Result } from "../../../../domain/result";
import { readHtml } from "../html/read-html";
import type { Encoding, ReadText } from "../source-text";
import { byteText } from "./byte-text";
import { mimeParts, parameter } from "./mime-part";
import { decodeBody } from "./transfer-encoding";

/** Reads a page saved as one file (RFC 2557): its first part that is a page. */
export function readMht(
  name: string,
  bytes: Uint8Array,
  asked: Encoding | undefined,
): Result<ReadText> {
  const page = mimeParts(byteText(bytes).trimStart()).find(({ headers }) =>
    /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get("content-type") ?? ""),
  );
  if (page === undefined) return fail("damaged-file", name);
  const { headers, body } = page;
  const content = decodeBody(body, headers.get("content-transfer-encoding") ?? "");
  const charset = parameter(headers.get("content-type") ?? "", "charset");
  const read = readHtml(name, content, asked, charset);
  return read.ok ? ok({ ...read.value, format: "mht" }) : read;
}
