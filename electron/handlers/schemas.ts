import { z } from "zod";
import { ANNOTATION_STYLES, COLOURS } from "../../domain/annotations/annotation";
import type { Corrections } from "../../domain/library/library-entry";
import type { RichText } from "../../domain/rich-text/rich-text";

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

const annotation = z.object({
  id: z.string(),
  target,
  style: z.enum(ANNOTATION_STYLES),
  colour: z.enum(COLOURS),
  comment: richText.nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
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

const journalRow = z.discriminatedUnion("table", [
  z.object({ table: z.literal("annotations"), id: z.string(), row: annotation.nullable() }),
  z.object({ table: z.literal("entries"), id: z.string(), row: libraryEntry.nullable() }),
]);

const journalEntry = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("change"),
    change: z.string(),
    at: z.string(),
    rows: z.array(journalRow).readonly(),
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

export const documentIdArguments = z.tuple([z.string()]);

export const pdfExportArguments = z.tuple([
  z.object({
    documentId: z.string(),
    annotations: z.array(annotation).readonly(),
    appendix: z.boolean(),
  }),
]);
