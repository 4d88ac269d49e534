import type { UnitPlace } from "../alignment/alignment";
import { type Alignable, type Unit, unitsOf } from "../alignment/units";
import { markUnit } from "../alignment/verdict";
import type { Document } from "../document/document";
import { slice } from "../document/span";
import type { SubjectCell, SubjectLink } from "./subject-table";

/** What a cell needs of its document. */
type CellDocument = Alignable & Pick<Document, "id">;

/** Every unit of a document as a cell that stands alone, in the order of the text. */
export function cellsOf(document: CellDocument): readonly SubjectCell[] {
  return unitsOf(document)
    .map((unit) => makeCell(document, unit, null))
    .toSorted((x, y) => x.span.from - y.span.from);
}

/** What a document says in one of its units. */
export function makeCell(
  document: CellDocument,
  unit: Unit,
  link: SubjectLink | null,
): SubjectCell {
  const { kind, ordinal, blockId, heading, spans } = unit;
  const lines = spans.map((span) => slice(document.text, span));
  const chapter = unit.chapter === null ? null : (document.chapters[unit.chapter]?.ordinal ?? null);
  const place: UnitPlace = { kind, ordinal, blockId, chapter };
  return {
    place,
    mark: markUnit(document, unit),
    heading,
    text: withoutHeading(lines.join("\n"), heading),
    span: { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 },
    link,
  };
}

/** A unit's text begins with its number and heading; the cell shows the heading apart. */
function withoutHeading(text: string, heading: string): string {
  const at = heading === "" ? -1 : text.indexOf(heading);
  if (at === -1 || at > NUMBER_LENGTH) return text;
  return text.slice(at + heading.length).replace(/^[。．.：:\s]+/u, "");
}

/** Before a heading stands at most its number, such as 第一百二十三条. In code units. */
const NUMBER_LENGTH = 12;
