import type { Colour } from "../../../domain/annotations/annotation";
import { tidyName } from "../../../domain/exchange/author";
import { nearestColour } from "../../../domain/exchange/nearest-colour";
import { fail, ok, type Result } from "../../../domain/result";
import { richTextOf } from "../../../domain/rich-text/plain-text";
import { type CMapSource, fetchCMap } from "../import/pdf/cmap-source";
import { type PdfMark, readPdfMarks } from "../import/pdf/read-marks";
import { bareName, type IncomingFile, type IncomingRecord } from "./incoming-file";

/**
 * Reads a PDF that was annotated here or elsewhere: its highlights, underlines
 * and strike-outs, placed by the words under them. `now` is the time of those
 * that have none.
 *
 * @returns fails with `no-pdf-marks`, `damaged-file` or `password-protected`
 */
export async function readAnnotatedPdf(
  name: string,
  bytes: Uint8Array,
  now: string,
  cmaps: CMapSource = fetchCMap,
): Promise<Result<IncomingFile>> {
  const read = await readPdfMarks(name, bytes, cmaps);
  if (!read.ok) return read;
  const { marks, title, withoutText } = read.value;
  if (marks.length + withoutText === 0) return fail("no-pdf-marks", name);
  const authors = new Set(marks.map(({ author }) => author));
  const [only = ""] = authors;
  const author = (authors.size === 1 ? tidyName(only) : null) ?? tidyName(bareName(name)) ?? "PDF";
  return ok({
    kind: "pdf",
    fidelity: "plain",
    author: { id: `pdf:${author}`, name: author, shape: "triangle" },
    layers: [],
    documents: new Map(),
    records: inNotes(marks.map((mark) => recordOf(mark, `${title} ${bareName(name)}`.trim(), now))),
    notes: [],
    setAside: Array.from({ length: withoutText }, (_, at) => ({
      number: marks.length + at + 1,
      name: null,
      fault: "no-text-under" as const,
    })),
    image: () => null,
  });
}

/** The number behind the id of a comparison note in the names of its passages but the first. */
const PASSAGE_NUMBER = /#\d+$/u;

/** Passages of one comparison note, which are marks of their own in a PDF, as one record again. */
function inNotes(records: readonly IncomingRecord[]): readonly IncomingRecord[] {
  const byId = new Map(records.map((record) => [record.incoming.id, record]));
  const noteOf = ({ incoming: { id } }: IncomingRecord) =>
    id === null || !PASSAGE_NUMBER.test(id) ? undefined : byId.get(id.replace(PASSAGE_NUMBER, ""));
  const own = records.filter((record) => noteOf(record) === undefined);
  return own.map((record) => {
    const more = records.filter((one) => noteOf(one) === record);
    if (more.length === 0) return record;
    const [first, ...rest] = record.incoming.passages;
    const passages = [...rest, ...more.flatMap(({ incoming }) => incoming.passages)];
    return { ...record, incoming: { ...record.incoming, passages: [first, ...passages] } };
  });
}

function recordOf(mark: PdfMark, source: string, now: string): IncomingRecord {
  const { name, style, contents, quote } = mark;
  const createdAt = mark.createdAt ?? mark.updatedAt ?? now;
  const comment = contents.replaceAll(/\r\n?/gu, "\n").trim();
  const colour: Colour = mark.colour === null ? "yellow" : nearestColour(mark.colour);
  const selectors = {
    position: null,
    unit: "utf-16",
    quote,
    isContextRough: true,
    textHash: null,
    blockId: null,
  } as const;
  return {
    layerId: null,
    incoming: {
      id: name === "" ? null : name,
      style,
      colour,
      tags: [],
      comment: comment === "" ? null : richTextOf(comment),
      createdAt,
      updatedAt: mark.updatedAt ?? createdAt,
      creator: mark.author,
      passages: [{ source: { documentId: null, name: source }, selectors, review: null }],
    },
  };
}
