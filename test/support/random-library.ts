import fc from "fast-check";
import type { BlockKind } from "../../domain/document/block";
import type { SearchableDocument } from "../../domain/search/searchable";
import { type Line, searchableDocument } from "./searchable-document";

/** Few characters, so that words recur; each kind that folding and tokens know is among them. */
const unit = fc.constantFrom(..."质量强国服務5a.％，、“ -", "𠮷");
const kind = fc.constantFrom<BlockKind>("title", "chapter", "item", "paragraph", "row");

const line: fc.Arbitrary<Line> = fc
  .record({
    text: fc.string({ unit, maxLength: 30 }),
    kind,
    leadShare: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ text, kind: ofLine, leadShare }) => ({
    text,
    kind: ofLine,
    ...(ofLine === "item" ? { lead: Math.floor(text.length * leadShare) } : {}),
  }));

/** Some documents with ids of their own; some of them empty. */
export const randomLibrary: fc.Arbitrary<SearchableDocument[]> = fc
  .array(fc.array(line, { maxLength: 8 }), { maxLength: 5 })
  .map((documents) => documents.map((lines, i) => searchableDocument(`d${i}`, lines)));

/** One or several words that may stand in such documents, without any sign that has a meaning. */
export const randomWords: fc.Arbitrary<string> = fc
  .string({ unit, minLength: 1, maxLength: 7 })
  .filter((typed) => typed.trim() !== "" && !/(?:^|\s)-[^-\d\s]/u.test(typed));

/** Words with signs before, around and between them. */
export const randomQuery: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(fc.constantFrom("", "", "", "-", "标题:", '"', "OR "), randomWords)
      .map(([sign, word]) => sign + word + (sign === '"' ? sign : "")),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(" "));
