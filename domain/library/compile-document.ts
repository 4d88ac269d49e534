import { type Cleaned, clean } from "../cleaning/clean";
import { countCopies } from "../cleaning/duplicate-copies";
import type { Document, DocumentInfo } from "../document/document";
import { findFaults } from "../findings/find";
import { readFacts } from "../parsing/facts";
import { parse } from "../parsing/parse";
import type { CatalogueEntry, StatedFacts } from "./catalogue-entry";
import { levelOf } from "./level";
import { textHash } from "./text-hash";

/** A source as it was read. */
export interface Source {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
  readonly text: string;
}

/** Longest name for a list, in characters. */
const SHORT_TITLE_LENGTH = 12;

const YEAR = /(?:^|[^\d])((?:19|20)\d{2})(?:[^\d]|$)/;

/**
 * Cleans and parses a source. What the text cannot tell comes from its
 * catalogue entry, or is inferred for a document without one.
 */
export function compileDocument(source: Source, entry: CatalogueEntry | null): Document {
  const cleaned = clean(source.text);
  const parsed = parse(cleaned.text);
  const facts = { ...statedFacts(source, cleaned, parsed), ...entry?.corrections };
  const { file, sha256 } = source;
  const { text, edits } = cleaned;
  const { blocks, chapters } = parsed;
  return {
    ...(entry === null ? inferred(source, facts) : catalogued(entry)),
    ...facts,
    source: { file, sha256, length: source.text.length },
    text,
    textHash: textHash(text),
    edits,
    blocks,
    chapters,
    findings: findFaults({ text, edits, blocks, chapters, truncated: facts.truncated }),
  };
}

type Catalogued = Omit<DocumentInfo, keyof StatedFacts | "source">;

function statedFacts(
  source: Source,
  cleaned: Cleaned,
  parsed: ReturnType<typeof parse>,
): StatedFacts {
  const removed = cleaned.edits.map(({ rule, from, to }) => ({
    rule,
    text: source.text.slice(from, to),
  }));
  const facts = readFacts(cleaned.text, parsed, removed);
  const copies = countCopies(source.text);
  return {
    ...facts,
    title: facts.title ?? nameOf(source.file),
    copiesInSource: copies > 1 ? copies : null,
  };
}

function catalogued(entry: CatalogueEntry): Catalogued {
  const { id, work, shortTitle, level, year, edition, missing } = entry;
  return { id, work, shortTitle, level, year, edition, missing };
}

function inferred(source: Source, facts: StatedFacts): Catalogued {
  const id = nameOf(source.file);
  const dated = [facts.date, facts.docNumber, facts.title, facts.publishedOnline];
  const year = dated.map((text) => YEAR.exec(text ?? "")?.[1]).find((found) => found !== undefined);
  return {
    id,
    work: id,
    shortTitle: [...facts.title].slice(0, SHORT_TITLE_LENGTH).join(""),
    level: levelOf(facts.issuers),
    year: year === undefined ? null : Number(year),
    edition: null,
    missing: null,
  };
}

function nameOf(file: string): string {
  return file.replace(/\.[^.]*$/, "");
}
