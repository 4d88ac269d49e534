import { entriesOf, readEntry } from "../../../domain/annotations/w3c-entry";
import { tidyName } from "../../../domain/exchange/author";
import { fail, ok, type Result } from "../../../domain/result";
import { bareName, type IncomingFile, type IncomingRecord, type SetAside } from "./incoming-file";

/**
 * Reads a file of W3C Web Annotations. A record that cannot be read is set
 * aside alone. `now` is the time of those that have none.
 *
 * @returns fails with `not-annotations`
 */
export function readW3C(name: string, bytes: Uint8Array, now: string): Result<IncomingFile> {
  const entries = entriesOf(parsed(new TextDecoder().decode(bytes)));
  if (entries === null) return fail("not-annotations", name);
  const records: IncomingRecord[] = [];
  const setAside: SetAside[] = [];
  for (const [index, entry] of entries.entries()) {
    const read = readEntry(entry, now);
    if (read.ok) records.push({ incoming: read.value, layerId: null });
    else setAside.push({ number: index + 1, name: idOf(entry), fault: faultOf(entry) });
  }
  if (records.length === 0 && entries.length > 0 && setAside.every(isForeign)) {
    return fail("not-annotations", name);
  }
  const author = authorOf(records, name);
  return ok({
    kind: "w3c",
    fidelity: "full",
    author: { id: `w3c:${author}`, name: author, shape: "square" },
    layers: [],
    documents: new Map(),
    records,
    notes: [],
    setAside,
    image: () => null,
  });
}

/** `null` for a text that is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function faultOf(entry: unknown): SetAside["fault"] {
  return typeof entry === "object" && entry !== null ? "bad-place" : "not-a-record";
}

function isForeign({ fault }: SetAside): boolean {
  return fault === "not-a-record";
}

/** The one who made all of them, else the file. */
function authorOf(records: readonly IncomingRecord[], name: string): string {
  const creators = new Set(records.map(({ incoming }) => incoming.creator));
  const [only = null] = creators;
  return (creators.size === 1 ? tidyName(only ?? "") : null) ?? tidyName(bareName(name)) ?? "W3C";
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== "object" || entry === null || !("id" in entry)) return null;
  return typeof entry.id === "string" ? entry.id : null;
}
