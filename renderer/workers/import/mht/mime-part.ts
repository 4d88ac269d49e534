/** One part of a MIME message: its headers, in lower case, and its body as it is transferred. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  /** One character a byte. */
  readonly body: string;
}

/** Deepest nesting of multipart bodies; saved pages have one or two levels. */
const DEEPEST = 5;

/** The parts of a message that hold no further parts, in order (RFC 2046, section 5.1). */
export function mimeParts(message: string, depth = 0): readonly MimePart[] {
  const part = splitHeaders(message);
  const boundary = parameter(part.headers.get("content-type") ?? "", "boundary");
  if (boundary === null || depth === DEEPEST) return [part];
  return splitBody(part.body, boundary).flatMap((inner) => mimeParts(inner, depth + 1));
}

/** The value of a header's parameter, such as `charset` in `text/html; charset="gb2312"`. */
export function parameter(header: string, name: string): string | null {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i");
  const found = pattern.exec(header);
  return found?.[1] ?? found?.[2] ?? null;
}

function splitHeaders(message: string): MimePart {
  // A part that begins with an empty line has no headers.
  const end = /^\r?\n|\r?\n\r?\n/.exec(message);
  const head = end === null ? message : message.slice(0, end.index);
  const body = end === null ? "" : message.slice(end.index + end[0].length);
  // A header goes on in lines that begin with a blank.
  const unfolded = head.replace(/\r?\n[ \t]+/g, " ");
  const headers = new Map<string, string>();
  for (const line of unfolded.split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.set(name.toLowerCase(), value);
  }
  return { headers, body };
}

function splitBody(body: string, boundary: string): readonly string[] {
  const mark = `--${boundary}`;
  const [, ...parts] = `\n${body}`.split(`\n${mark}`);
  const end = parts.findIndex((part) => part.startsWith("--"));
  // What follows the boundary in its own line belongs to it, as does the line break before the next.
  return (end === -1 ? parts : parts.slice(0, end)).map((part) =>
    part.replace(/^[^\n]*\n/, "").replace(/\r$/, ""),
  );
}
