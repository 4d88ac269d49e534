/** One token of a PDF's syntax (ISO 32000-1, 7.2 and 7.3): brackets, a name, a string in either form, anything else. */
const TOKEN =
  /%[^\r\n]*|<<|>>|\[|\]|\/[^\s()<>[\]{}/%]*|<[\da-fA-F\s]*>|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\))*\)|[^\s()<>[\]{}/%]+/gu;

/**
 * The entries of the first dictionary of a text: each value as it is written,
 * the names without their slash. Empty where there is none.
 */
export function dictionaryAt(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  let depth = 0;
  let key: string | null = null;
  let value = "";
  const end = () => {
    if (key !== null) entries.set(key, value.trim());
    value = "";
  };
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith("%")) continue;
    const isInner = depth > 1;
    if (token === "<<" || token === "[") depth++;
    if (depth === 0) continue;
    if (token === ">>" || token === "]") depth--;
    if (depth === 0) break;
    if (token === "<<" && depth === 1) continue;
    const isName = token.startsWith("/") && !isInner && depth === 1;
    // A name where a value is awaited is one; any other begins the next entry.
    if (isName && (key === null || value !== "")) {
      end();
      key = token.slice(1);
    } else value += ` ${token}`;
  }
  end();
  return entries;
}

/** A value that is a number; `null` for any other, a reference too. */
export function numberOf(value: string | undefined): number | null {
  return value !== undefined && /^\d+$/u.test(value) ? Number(value) : null;
}

/** All whole numbers of a text. */
export function numbersOf(value: string | undefined): readonly number[] {
  return [...(value ?? "").matchAll(/\d+/gu)].map(([digits]) => Number(digits));
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
};

/** The text of a string value in either of its forms (7.9.2.2); `null` for another value. */
export function textOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (value.startsWith("(")) return decoded(unescaped(value.slice(1, -1)));
  if (!value.startsWith("<") || value.startsWith("<<")) return null;
  const digits = value.slice(1, -1).replaceAll(/\s/gu, "");
  const whole = digits.length % 2 === 0 ? digits : `${digits}0`;
  return decoded(
    whole.replaceAll(/../gu, (pair) => String.fromCharCode(Number.parseInt(pair, 16))),
  );
}

function unescaped(text: string): string {
  return text.replaceAll(/\\([0-7]{1,3}|\r\n|[\s\S])/gu, (_, code: string) => {
    if (/^[0-7]/u.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff);
    // A line break behind a backslash is none.
    return /^[\r\n]/u.test(code) ? "" : (ESCAPES[code] ?? code);
  });
}

/** Characters that stand for bytes, as text: UTF-16 or UTF-8 where it says so. */
function decoded(bytes: string): string {
  const codes = Uint8Array.from(bytes, (one) => one.charCodeAt(0));
  if (bytes.startsWith("\u00fe\u00ff")) return new TextDecoder("utf-16be").decode(codes);
  if (bytes.startsWith("\u00ef\u00bb\u00bf")) return new TextDecoder("utf-8").decode(codes);
  return bytes;
}
