import type { Document } from "../../../domain/document/document";
import type { SearchableDocument } from "../../../domain/search/searchable";
import { type Line, searchableDocument } from "../../support/searchable-document";
import type { Random } from "./random";

/** What made-up documents are put together from. */
interface Material {
  readonly clauses: readonly string[];
  readonly headings: readonly string[];
  /** Lengths of real paragraphs. */
  readonly lengths: readonly number[];
}

/** Length of a made-up document, in code units: as the real ones, give or take a fifth. */
const MEAN_LENGTH = 12_000;
const SPREAD = 0.4;
const LEAST_PARAGRAPH = 40;
const PARAGRAPHS_PER_CHAPTER = 8;
const NUMERALS = "一二三四五六七八九十";
/** A library of no more documents than are bundled holds just these. */
const WITHOUT_NEAR_COPY = "anhui-web";

/**
 * A library of `count` documents: the bundled ones, and made-up ones that mix
 * their clauses. Words recur far more often in it than in real texts, so it
 * makes searching slower than it is.
 */
export function makeCorpus(
  real: readonly Document[],
  count: number,
  random: Random,
): SearchableDocument[] {
  if (count <= real.length) return real.slice(0, count);
  const corpus: SearchableDocument[] = [...real];
  const material = materialOf(real.filter(({ id }) => id !== WITHOUT_NEAR_COPY));
  while (corpus.length < count) {
    corpus.push(searchableDocument(`d${corpus.length}`, madeUpLines(material, random)));
  }
  return corpus;
}

function materialOf(real: readonly Document[]): Material {
  const contents = (isHeading: boolean) =>
    real.flatMap(({ text, blocks }) =>
      blocks
        .filter(({ kind }) => (kind === "chapter") === isHeading && kind !== "title")
        .map(({ content }) => text.slice(content.from, content.to)),
    );
  const paragraphs = contents(false).filter((text) => text !== "");
  const clauses = paragraphs.flatMap((text) => text.split(/(?<=[，。；、,;])/u));
  return {
    clauses: clauses.map((clause) => clause.trim()).filter((clause) => clause.length >= 2),
    headings: contents(true).map((text) => text.replace(/^[一二三四五六七八九十]+、/u, "")),
    lengths: paragraphs.map((text) => text.length),
  };
}

function madeUpLines(material: Material, random: Random): Line[] {
  const { headings, lengths } = material;
  const wanted = MEAN_LENGTH * (1 - SPREAD / 2 + SPREAD * random.next());
  const lines: Line[] = [{ text: `关于${random.pick(headings)}的意见`, kind: "title" }];
  let length = 0;
  for (let chapter = 0; length < wanted; chapter++) {
    const numeral = NUMERALS[chapter % NUMERALS.length] ?? "";
    lines.push({ text: `${numeral}、${random.pick(headings)}`, kind: "chapter" });
    for (let i = 0; i < PARAGRAPHS_PER_CHAPTER && length < wanted; i++) {
      const text = paragraph(
        material.clauses,
        Math.max(LEAST_PARAGRAPH, random.pick(lengths)),
        random,
      );
      length += text.length;
      lines.push({ text });
    }
  }
  return lines;
}

function paragraph(clauses: readonly string[], length: number, random: Random): string {
  let text = "";
  while (text.length < length) text += random.pick(clauses);
  return `${text.replace(/[，。；、,;]$/u, "")}。`;
}
