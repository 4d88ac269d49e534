import type { Annotation } from "../annotations/annotation";
import type { Passage } from "../annotations/passage";
import type { Target } from "../annotations/target";
import { textHash } from "../library/text-hash";
import type { Note } from "../notes/note";
import { plainText } from "../rich-text/plain-text";

/**
 * How much a file tells of an annotation: a PDF knows no tags, no marks in a
 * comment, and only the passages that are on its document.
 */
export type Fidelity = "full" | "plain";

type Contents = Pick<Annotation, "passages" | "style" | "colour" | "tags" | "comment">;

/** Whether two forms of one annotation say the same, whenever they were altered. */
export function saysSame(mine: Contents, theirs: Contents, fidelity: Fidelity): boolean {
  if (mine.style !== theirs.style || mine.colour !== theirs.colour) return false;
  if (fidelity === "plain") return words(mine) === words(theirs);
  return JSON.stringify(contentsOf(mine)) === JSON.stringify(contentsOf(theirs));
}

function words({ comment }: Contents): string {
  return comment === null ? "" : plainText(comment).replaceAll(/\s+/gu, " ").trim();
}

function contentsOf({ passages, tags, comment }: Contents): unknown {
  return [passages.map(passageContents), [...tags].sort(), sorted(comment)];
}

function passageContents({ target, review }: Passage): unknown {
  if (review === null) return [anchorOf(target)];
  if (review.kind === "detached") return [anchorOf(target), review.kind];
  return [anchorOf(target), review.kind, anchorOf(review.target)];
}

/** What makes a place this place: document, text, position and words. */
function anchorOf({ documentId, textHash: text, position, quote }: Target): unknown {
  return [documentId, text, position.start, position.end, quote.exact];
}

/** A value whose properties are in one order, whoever wrote it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]));
}

/**
 * Whether two annotations of one id are one: a passage of theirs is on the same
 * place, by position in the same text, or by where both stand today. Programs
 * that number their annotations give the same ids to others.
 *
 * @param placeOf where a passage stands today, `null` where it does not
 */
export function shareAnchor(
  mine: Contents,
  theirs: Contents,
  placeOf: (passage: Passage) => Place | null,
): boolean {
  const ours = mine.passages.map((passage) => ({ passage, place: placeOf(passage) }));
  return theirs.passages.some((passage) => {
    const place = placeOf(passage);
    return ours.some(
      (own) =>
        JSON.stringify(anchorOf(own.passage.target)) === JSON.stringify(anchorOf(passage.target)) ||
        (place !== null && own.place !== null && meet(own.place, place)),
    );
  });
}

/** A stretch of a document's present text. */
export interface Place {
  readonly documentId: string;
  readonly from: number;
  readonly to: number;
}

function meet(a: Place, b: Place): boolean {
  return a.documentId === b.documentId && a.from < b.to && b.from < a.to;
}

/** The id of an annotation that cannot have its own: another one has it. Of equal contents equal. */
export function derivedId(id: string, contents: Contents): string {
  const { style, colour } = contents;
  return `${id}~${textHash(JSON.stringify([style, colour, contentsOf(contents)]))}`;
}

/** Whether two forms of one note say the same, wherever they are kept. */
export function notesSaySame(mine: Note, theirs: Note): boolean {
  const contents = ({ title, tags, body }: Note) =>
    JSON.stringify([title, [...tags].sort(), sorted(body)]);
  return contents(mine) === contents(theirs);
}

/** As `derivedId`, of a note. */
export function derivedNoteId({ id, title, body }: Note): string {
  return `${id}~${textHash(JSON.stringify([title, sorted(body)]))}`;
}
