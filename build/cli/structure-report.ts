import type { Chapter, Document, Table } from "../../domain/document/document";

/** Facts a report leaves out where they are not known. */
const OPTIONAL = [
  "docNumber",
  "date",
  "addressees",
  "edition",
  "publishedOnline",
  "missing",
  "copiesInSource",
] as const satisfies readonly (keyof Document)[];

/**
 * A document's facts and outline as plain data for other programs. `source` is
 * the name the file was received under. A chapter's first table is `table`; a
 * chapter with more has them all in `tables`.
 */
export function describeStructure(document: Document, source = document.source.file): object {
  const known = OPTIONAL.filter((fact) => document[fact] !== null);
  const { title, issuers, truncated, chapters } = document;
  return {
    source,
    title,
    issuers,
    ...Object.fromEntries(known.map((fact) => [fact, document[fact]])),
    truncated,
    chapters: chapters.map(describeChapter),
  };
}

function describeChapter({ ordinal, title, items, boxes, tables }: Chapter): object {
  const [table] = tables;
  return {
    ordinal,
    title,
    items: items.map((item) => ({ ordinal: item.ordinal, heading: item.heading })),
    boxes: boxes.map((box) => ({ number: box.number, title: box.title, entries: box.entries })),
    ...(table === undefined ? {} : { table: describeTable(table) }),
    ...(tables.length > 1 ? { tables: tables.map(describeTable) } : {}),
  };
}

function describeTable({ caption, columns, rows }: Table): object {
  return { caption, columns, rows };
}
