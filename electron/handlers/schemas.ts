import { z } from "zod";
import { ANNOTATION_STYLES, COLOURS } from "../../domain/annotations/annotation";
import { LAYER_SHAPES } from "../../domain/annotations/layer";
import type { Document } from "../../domain/document/document";
import { ELISION_KINDS } from "../../domain/handouts/elision";
import type { TargetFacts } from "../../domain/indicators/target-correction";
import type { Corrections } from "../../domain/library/library-entry";
import type { RichText } from "../../domain/rich-text/rich-text";
import { ORDERS, type SearchFilters } from "../../domain/search/results";
import { FILTER_NAMES } from "../../domain/search/search-request";

/** Shapes of what may cross from a page into the main process. */

const offset = z.number().int().nonnegative();

const target = z.object({
  documentId: z.string(),
  textHash: z.string(),
  blockId: z.string(),
  position: z.object({ start: offset, end: offset }),
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
});

const richText = z.custom<RichText>(
  (value) => typeof value === "object" && value !== null && (value as RichText).type === "doc",
);

const review = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["accepted", "moved"]), target, at: z.string() }),
  z.object({ kind: z.literal("detached"), at: z.string() }),
]);

const passage = z.object({ target, review: review.nullable() });

const annotation = z.object({
  id: z.string(),
  passages: z.tuple([passage], passage).readonly(),
  style: z.enum(ANNOTATION_STYLES),
  colour: z.enum(COLOURS),
  tags: z.array(z.string()).readonly(),
  comment: richText.nullable(),
  layerId: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
  deletedAt: z.string().nullable(),
});

const layer = z.object({
  id: z.string(),
  name: z.string(),
  shape: z.enum(LAYER_SHAPES),
  visible: z.boolean(),
  importedAt: z.string(),
});

const origin = z.object({
  fileName: z.string(),
  format: z.string(),
  encoding: z.string().nullable(),
  sha256: z.string(),
  size: offset,
});

const libraryEntry = z.object({
  id: z.string(),
  origin: origin.nullable(),
  corrections: z.custom<Corrections>((value) => typeof value === "object" && value !== null),
  tags: z.array(z.string()).readonly(),
  removedAt: z.string().nullable(),
  addedAt: z.string(),
});

const unitMark = z.object({
  documentId: z.string(),
  kind: z.enum(["chapter", "item", "box", "paragraph"]),
  ordinal: z.number(),
  blockId: z.string(),
  opening: z.string(),
});

const pairVerdict = z.object({
  id: z.string(),
  a: unitMark,
  b: unitMark,
  verdict: z.enum(["counterparts", "unrelated"]),
  decidedAt: z.string(),
});

const notedReading = z.object({
  documentId: z.string(),
  text: z.string(),
  from: offset,
  before: z.string(),
});

const variantNote = z.object({
  id: z.string(),
  a: notedReading,
  b: notedReading,
  choice: z.enum(["a", "b", "doubtful"]).nullable(),
  comment: z.string(),
  updatedAt: z.string(),
});

const targetCorrection = z.object({
  id: z.string(),
  documentId: z.string(),
  computed: z.object({ name: z.string(), at: offset }).nullable(),
  facts: z.custom<TargetFacts>((value) => typeof value === "object" && value !== null),
  hidden: z.boolean(),
  quote: z.string(),
  from: offset,
  updatedAt: z.string(),
});

const note = z.object({
  id: z.string(),
  title: z.string(),
  folder: z.string(),
  tags: z.array(z.string()).readonly(),
  body: richText,
  createdAt: z.string(),
  updatedAt: z.string(),
  deletedAt: z.string().nullable(),
});

const noteVersion = z.object({
  id: z.string(),
  noteId: z.string(),
  title: z.string(),
  body: richText,
  at: z.string(),
  keptAt: z.string(),
});

const filterValues = z.array(z.union([z.string(), z.number()])).readonly();

const savedSearch = z.object({
  id: z.string(),
  name: z.string(),
  typed: z.string(),
  filters: z.partialRecord(z.enum(FILTER_NAMES), filterValues) as z.ZodType<SearchFilters>,
  order: z.enum(ORDERS),
  savedAt: z.string(),
});

const handoutEntry = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("passage"),
    id: z.string(),
    citation: z.object({ target, source: z.object({ title: z.string(), place: z.string() }) }),
    elisions: z.array(z.object({ from: offset, to: offset, as: z.enum(ELISION_KINDS) })).readonly(),
  }),
  z.object({ kind: z.literal("heading"), id: z.string(), text: z.string() }),
  z.object({ kind: z.literal("text"), id: z.string(), body: richText }),
  z.object({ kind: z.literal("lines"), id: z.string(), count: z.number().int().positive() }),
]);

const handout = z.object({
  id: z.string(),
  title: z.string(),
  entries: z.array(handoutEntry).readonly(),
  createdAt: z.string(),
  updatedAt: z.string(),
  deletedAt: z.string().nullable(),
});

const journalRow = z.discriminatedUnion("table", [
  z.object({ table: z.literal("annotations"), id: z.string(), row: annotation.nullable() }),
  z.object({ table: z.literal("layers"), id: z.string(), row: layer.nullable() }),
  z.object({ table: z.literal("entries"), id: z.string(), row: libraryEntry.nullable() }),
  z.object({ table: z.literal("pairVerdicts"), id: z.string(), row: pairVerdict.nullable() }),
  z.object({ table: z.literal("variantNotes"), id: z.string(), row: variantNote.nullable() }),
  z.object({
    table: z.literal("targetCorrections"),
    id: z.string(),
    row: targetCorrection.nullable(),
  }),
  z.object({ table: z.literal("notes"), id: z.string(), row: note.nullable() }),
  z.object({ table: z.literal("noteVersions"), id: z.string(), row: noteVersion.nullable() }),
  z.object({ table: z.literal("savedSearches"), id: z.string(), row: savedSearch.nullable() }),
  z.object({ table: z.literal("handouts"), id: z.string(), row: handout.nullable() }),
]);

const journalEntry = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("change"),
    change: z.string(),
    at: z.string(),
    rows: z.array(journalRow).readonly(),
    parts: z.number().int().positive().exactOptional(),
  }),
  z.object({ kind: z.literal("revoke"), change: z.string(), at: z.string() }),
]);

export const journalArguments = z.tuple([z.array(journalEntry).readonly()]);

export const hashArguments = z.tuple([z.string()]);

export const keepOriginalArguments = z.tuple([
  z.string(),
  z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
]);

export const noArguments = z.tuple([]);

const backupPlace = z.enum(["local", "second", "opened"]);

export const backupPlaceArguments = z.tuple([backupPlace]);

export const planRestoreArguments = z.tuple([
  z.object({ place: backupPlace, fileName: z.string() }).nullable(),
]);

export const fromArguments = z.tuple([offset]);

export const closingArguments = z.tuple([z.boolean()]);

export const documentIdArguments = z.tuple([z.string()]);

/** A document to be printed is data for the print page, which checks nothing but what it draws. */
const printableDocument = z.custom<Document>((value) => {
  const { id, title, text, blocks } = (value ?? {}) as Partial<Document>;
  return [id, title, text].every((one) => typeof one === "string") && Array.isArray(blocks);
});

export const pdfExportArguments = z.tuple([
  z.object({
    document: printableDocument,
    annotations: z.array(annotation).readonly(),
    appendix: z.boolean(),
    colourNames: z.partialRecord(z.enum(COLOURS), z.string()),
    titles: z.record(z.string(), z.string()),
  }),
]);
