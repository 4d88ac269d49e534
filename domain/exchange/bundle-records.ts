import { ANNOTATION_STYLES, type Annotation, COLOURS } from "../annotations/annotation";
import type { Incoming, IncomingPassage, IncomingReview } from "../annotations/incoming";
import type { Passage } from "../annotations/passage";
import type { Target } from "../annotations/target";
import type { Selectors } from "../annotations/w3c-selectors";
import type { Note } from "../notes/note";
import { NOTE_SHAPE } from "../notes/shape";
import { ok, type Result } from "../result";
import { COMMENT_SHAPE, checkedRichText } from "../rich-text/checked";

/** Why a record was set aside; each has a sentence under `exchange.fault` in the messages. */
export type Fault =
  | "not-json"
  | "not-a-record"
  | "bad-look"
  | "bad-place"
  | "bad-text"
  | "doubled"
  | "no-text-under";

/** An annotation of a bundle with the layer it is in there; `null` for its author's own. */
export interface BundledAnnotation {
  readonly incoming: Incoming & { readonly id: string };
  readonly layerId: string | null;
}

/** As an annotation stands in a bundle: what the program stores, but for the bin. */
export function bundledAnnotation(annotation: Annotation): Omit<Annotation, "deletedAt"> {
  const { deletedAt: _, ...rest } = annotation;
  return rest;
}

/** Checks an annotation of a bundle to the last field: a file from elsewhere may hold anything. */
export function readBundledAnnotation(value: unknown): Result<BundledAnnotation, Fault> {
  if (!isRecord(value)) return fault("not-a-record");
  const { id, tags, layerId = null, createdAt, updatedAt } = value;
  if (!isText(id) || !isTime(createdAt) || !isTime(updatedAt)) return fault("not-a-record");
  if (layerId !== null && !isText(layerId)) return fault("not-a-record");
  const style = ANNOTATION_STYLES.find((one) => one === value.style);
  const colour = COLOURS.find((one) => one === value.colour);
  if (style === undefined || colour === undefined) return fault("bad-look");
  if (!areTexts(tags)) return fault("bad-text");
  const comment = value.comment === null ? null : checkedRichText(value.comment, COMMENT_SHAPE);
  if (comment === null && value.comment !== null) return fault("bad-text");
  const passages = Array.isArray(value.passages) ? value.passages.map(readPassage) : [];
  const [first, ...more] = passages.filter((one) => one !== null);
  if (first === undefined || more.length + 1 < passages.length) return fault("bad-place");
  const made = { id, style, colour, tags, comment, createdAt, updatedAt, creator: null };
  return ok({ incoming: { ...made, passages: [first, ...more] }, layerId });
}

/** As a note stands in a bundle. */
export function bundledNote(note: Note): Omit<Note, "deletedAt"> {
  const { deletedAt: _, ...rest } = note;
  return rest;
}

export function readBundledNote(value: unknown): Result<Note, Fault> {
  if (!isRecord(value)) return fault("not-a-record");
  const { id, title, folder, tags, createdAt, updatedAt } = value;
  if (!isText(id) || !isTime(createdAt) || !isTime(updatedAt)) return fault("not-a-record");
  if (typeof title !== "string" || typeof folder !== "string" || !areTexts(tags)) {
    return fault("bad-text");
  }
  const body = checkedRichText(value.body, NOTE_SHAPE);
  if (body === null) return fault("bad-text");
  return ok({ id, title, folder, tags, body, createdAt, updatedAt, deletedAt: null });
}

function readPassage(value: unknown): IncomingPassage | null {
  if (!isRecord(value)) return null;
  const { target, review } = value as { readonly [K in keyof Passage]?: unknown };
  const place = readTarget(target);
  if (place === null) return null;
  const source = { documentId: place.documentId, name: place.documentId };
  const passage = { source, selectors: selectorsOf(place) };
  if (review === null) return { ...passage, review };
  const read = readReview(review);
  return read === null ? null : { ...passage, review: read };
}

function readReview(value: unknown): IncomingReview | null {
  if (!isRecord(value) || !isTime(value.at)) return null;
  const { kind, at } = value;
  if (kind === "detached") return { kind, at };
  const target = readTarget(value.target);
  if ((kind !== "accepted" && kind !== "moved") || target === null) return null;
  return { kind, at, selectors: selectorsOf(target) };
}

function readTarget(value: unknown): Target | null {
  if (!isRecord(value) || !isRecord(value.position) || !isRecord(value.quote)) return null;
  const { documentId, textHash, blockId } = value;
  const { start, end } = value.position;
  const { exact, prefix, suffix } = value.quote;
  if (!isText(documentId) || typeof textHash !== "string" || typeof blockId !== "string") {
    return null;
  }
  if (!isOffset(start) || !isOffset(end) || start > end) return null;
  if (!isText(exact) || typeof prefix !== "string" || typeof suffix !== "string") return null;
  return {
    documentId,
    textHash,
    blockId,
    position: { start, end },
    quote: { exact, prefix, suffix },
  };
}

function selectorsOf({ position, quote, textHash, blockId }: Target): Selectors {
  return { position, unit: "utf-16", quote, textHash, blockId };
}

function fault(reason: Fault): Result<never, Fault> {
  return { ok: false, error: reason };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** A time as the program writes it: in other forms, times could not be compared as texts. */
function isTime(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(value);
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
