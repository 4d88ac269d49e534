import { z } from "zod";
import { EXCHANGE_FORMATS } from "../../domain/exchange/file-format";
import { REPORT_FORMATS } from "../../domain/export/report-format";
import { PARAGRAPH_STYLES, REPORT_MARKS } from "../../domain/export/table-report";

/** Shapes of reports and made files, as they come from a page into the main process. */

const runs = z
  .array(z.object({ text: z.string(), marks: z.array(z.enum(REPORT_MARKS)).readonly() }))
  .readonly();

const colSpan = z.number().int().positive();

const cell = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("text"), runs, colSpan }),
  z.object({
    kind: z.literal("number"),
    value: z.number(),
    prefix: z.string(),
    unit: z.string(),
    colSpan,
  }),
]);

const column = z.object({
  title: z.string(),
  weight: z.number().positive(),
  align: z.enum(["start", "center", "end"]),
});

const body = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("paragraphs"), paragraphs: z.array(runs).readonly() }),
  z.object({
    kind: z.literal("flow"),
    paragraphs: z.array(z.object({ style: z.enum(PARAGRAPH_STYLES), runs })).readonly(),
  }),
  z.object({
    kind: z.literal("table"),
    columns: z.array(column).readonly(),
    rows: z.array(z.array(cell).readonly()).readonly(),
  }),
]);

const report = z.object({
  title: z.string(),
  subtitle: z.array(z.string()).readonly(),
  orientation: z.enum(["portrait", "landscape"]),
  sections: z.array(z.object({ heading: z.string().nullable(), body })).readonly(),
  madeAt: z.iso.datetime(),
});

export const fileSaveArguments = z.tuple([
  z.object({
    suggestedName: z.string(),
    format: z.enum([...REPORT_FORMATS, ...EXCHANGE_FORMATS]).exclude(["pdf"]),
    bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
  }),
]);

export const reportPrintArguments = z.tuple([z.object({ suggestedName: z.string(), report })]);
