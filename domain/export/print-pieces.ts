import type { Block } from "../document/block";
import type { Document } from "../document/document";
import { type Piece, pieces } from "../document/pieces";
import type { PrintLine, PrintPiece, PrintRow } from "./print-types";
import { type Mark, type Run, runsOf } from "./run";

/** The text of a document as pieces of runs, each run under its annotations. */
export function printPieces(document: Document, marks: readonly Mark[]): readonly PrintPiece[] {
  return pieces(document.blocks).map((piece) => printPiece(piece, document.text, marks));
}

function printPiece(piece: Piece, text: string, marks: readonly Mark[]): PrintPiece {
  const line = (block: Block): PrintLine => ({
    kind: block.kind,
    runs: runsOf(text, block.content, marks, block.lead),
  });
  const cells = (block: Block) =>
    (block.cells ?? [block.content]).map((cell) => runsOf(text, cell, marks));
  switch (piece.kind) {
    case "block":
      return { kind: "line", line: line(piece.block) };
    case "box":
      return { kind: "box", heading: line(piece.heading), entries: piece.entries.map(line) };
    case "table": {
      const [header, ...rows] = piece.rows;
      return {
        kind: "table",
        caption: piece.caption === null ? null : line(piece.caption),
        header: header === undefined ? [] : cells(header),
        rows: printRows(rows, cells),
      };
    }
    case "metadata":
      return { kind: "metadata", rows: piece.rows.map(cells) };
  }
}

/** The rows of a table, their merged first cells gathered into one cell for each group. */
function printRows(
  rows: readonly Block[],
  cellsOf: (row: Block) => readonly (readonly Run[])[],
): readonly PrintRow[] {
  return rows.map((row, index) => {
    const cells = cellsOf(row);
    const { group } = row;
    if (group === undefined) return { category: null, cells };
    if (rows[index - 1]?.group === group) return { category: null, cells: cells.slice(1) };
    const end = rows.findIndex((other, at) => at > index && other.group !== group);
    const members = rows.slice(index, end === -1 ? rows.length : end);
    // The label stands in whichever row of its group the source put it.
    const label = members.flatMap((member) => cellsOf(member)[0] ?? []);
    return { category: { runs: label, rowSpan: members.length }, cells: cells.slice(1) };
  });
}
