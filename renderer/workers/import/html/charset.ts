import type { Encoding, EncodingChoice } from "../source-text";
import { decode, decodeUtf8 } from "../text/decode";
import { detectEncoding } from "../text/detect-encoding";

/** Browsers look for the declaration in the first 1024 bytes; pages of old editors have it later. */
const DECLARED_WITHIN = 4096;

const DECLARATIONS = [
  /<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([\w:-]{2,40})/i,
  /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w:-]{2,40})["']/i,
];

/** Any character beyond ASCII. */
const BEYOND_ASCII = /[^\0-\x7f]/;

/** A page's bytes as text. */
export interface DecodedPage {
  readonly html: string;
  readonly encoding: EncodingChoice;
}

/**
 * Decodes a page as asked; else by its byte order mark, its declaration (in a
 * mail part's header or in the page), or as a plain text. A declaration that
 * the bytes contradict is not believed. `null` where the bytes are no text.
 */
export function decodePage(
  bytes: Uint8Array,
  asked: Encoding | undefined,
  header: string | null,
): DecodedPage | null {
  const found = detectEncoding(bytes);
  if (asked !== undefined) {
    const others = found?.others ?? [];
    return { html: decode(bytes, asked), encoding: { name: asked, confidence: 1, others } };
  }
  const declared = declaredEncoding(bytes, header);
  if (declared !== null && (found === null || found.name !== "utf-8" || !saysUtf8(bytes))) {
    const html = new TextDecoder(declared).decode(bytes);
    if (!html.includes("\uFFFD") || found === null) return declaredPage(html, declared, found);
  }
  if (found === null) return null;
  const html = decode(bytes, found.name as Encoding).replace(/^\uFEFF/, "");
  return { html, encoding: found };
}

function declaredPage(html: string, name: string, found: EncodingChoice | null): DecodedPage {
  const others = [found?.name, ...(found?.others ?? [])] as Encoding[];
  return {
    html,
    encoding: { name, confidence: 1, others: others.filter((one) => one && one !== name) },
  };
}

/** True for UTF-8 that ASCII alone does not explain. */
function saysUtf8(bytes: Uint8Array): boolean {
  const text = decodeUtf8(bytes);
  return text !== null && BEYOND_ASCII.test(text);
}

/** The standard's name of the declared encoding; `null` where none or an unknown one is declared. */
function declaredEncoding(bytes: Uint8Array, header: string | null): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  const inPage = DECLARATIONS.map((pattern) => pattern.exec(start)?.[1]);
  const label = [header, ...inPage].find((one) => one != null);
  if (label == null) return null;
  try {
    const name = new TextDecoder(label).encoding;
    // GBK and GB 2312 are parts of GB 18030, and pages go beyond what they declare. A page
    // whose declaration could be read byte by byte is not in UTF-16.
    if (name === "gbk") return "gb18030";
    return name.startsWith("utf-16") ? "utf-8" : name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
