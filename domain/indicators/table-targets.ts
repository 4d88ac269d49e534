import type { Block } from "../document/block";
import { type Span, slice } from "../document/span";
import { scaled } from "./amount";
import { cellTargets } from "./cell-targets";
import type { Source } from "./source";
import { type Columns, joinedHeader, readColumns, type ValueColumn } from "./table-columns";
import { readTableValue } from "./table-value";
import type { Target } from "./target";
import { readUnit } from "./units";
import { type Wording, wordingOf } from "./wording";

/** The first row of a table is its header, the second one may be a part of it. */
const HEADER_ID = /\.r0$/;
const SECOND_ID = /\.r1$/;
const NAME_AND_UNIT = /^(.*?)\s*\(([^()]*)\)$/;
const ATTRIBUTE = /约束性|预期性/;

/** The targets that tables of the document tell, in order. */
export function tableTargets(document: Source): readonly Target[] {
  const wording = wordingOf(document.text);
  let header: readonly string[] = [];
  let columns: Columns | null = null;
  return document.blocks.flatMap((block): readonly Target[] => {
    if (block.kind !== "row") return [];
    const cells = (block.cells ?? []).map((cell) => slice(wording.plain, cell).trim());
    const isFirst = HEADER_ID.test(block.id);
    const joined = SECOND_ID.test(block.id) ? joinedHeader(header, cells) : null;
    if (isFirst || joined !== null) {
      header = joined ?? cells;
      columns = readColumns(header);
      return [];
    }
    const inWords = proseCells(wording, block, columns).flatMap(({ cell, year }) =>
      cellTargets(document, wording, cell, year),
    );
    return columns === null ? inWords : [...rowTargets(wording, block, columns), ...inWords];
  });
}

interface ProseCell {
  readonly cell: Span;
  readonly year: number | null;
}

/** The cells that may tell targets in words: those for values that hold none, and all of a table without values. */
function proseCells(
  { plain }: Wording,
  { cells = [] }: Block,
  columns: Columns | null,
): readonly ProseCell[] {
  if (columns === null) return cells.map((cell) => ({ cell, year: null }));
  return columns.targets.flatMap(({ column, year }): ProseCell[] => {
    const cell = cells[column];
    return cell === undefined || readTableValue(plain, cell) !== null ? [] : [{ cell, year }];
  });
}

function rowTargets(wording: Wording, row: Block, columns: Columns): readonly Target[] {
  const cells = row.cells ?? [];
  const label = cells[columns.name];
  if (label === undefined) return [];
  const unitCell = columns.unit === null ? undefined : cells[columns.unit];
  const named = readLabel(wording, label, unitCell);
  if (named.name === "") return [];
  const told = {
    item: "table" as const,
    name: named.name,
    attribute: attributeOf(wording, row, columns),
    group: groupOf(wording, row, label, columns),
    quote: slice(wording.text, row.content),
    from: row.content.from,
    to: row.content.to,
  };
  return columns.targets.flatMap(({ column, year }): Target[] => {
    const value = valueIn(wording, cells[column], named);
    if (value === null) return [];
    const base = baseOf(wording, cells, columns.base, named);
    return [{ ...told, ...value, year, ...base }];
  });
}

interface Label {
  readonly name: string;
  readonly unit: string;
  readonly scale: string | undefined;
}

/** A name without the unit that stands in brackets behind it or in a column of its own. */
function readLabel({ text, plain }: Wording, label: Span, unitCell: Span | undefined): Label {
  const words = slice(plain, label);
  const column = unitCell === undefined ? null : readUnit(slice(plain, unitCell).trim());
  const [, name = "", bracketed = ""] = NAME_AND_UNIT.exec(words) ?? [];
  const inBrackets = name === "" ? null : readUnit(bracketed.trim());
  const end = inBrackets === null ? label.to : label.from + name.length;
  const { unit = "", scale } = inBrackets ?? column ?? {};
  return { name: text.slice(label.from, end).trim(), unit, scale };
}

type Value = Pick<Target, "value" | "unit" | "bound" | "place"> & { readonly valueTo?: number };

function valueIn({ plain }: Wording, cell: Span | undefined, label: Label): Value | null {
  const read = cell === undefined ? null : readTableValue(plain, cell);
  if (read === null) return null;
  const { value, valueTo, unit, bound, from, to } = read.quantity;
  return {
    value: scaled(value, label.scale),
    ...(valueTo === null ? {} : { valueTo: scaled(valueTo, label.scale) }),
    unit: unit === "" ? label.unit : unit,
    bound: valueTo === null ? (bound ?? read.bound ?? "=") : "range",
    place: { from, to },
  };
}

function baseOf(
  wording: Wording,
  cells: readonly Span[],
  base: ValueColumn | null,
  label: Label,
): Pick<Target, "base" | "baseYear"> {
  const value = base === null ? null : valueIn(wording, cells[base.column], label);
  if (value === null) return { base: null, baseYear: null };
  return { base: value.value, baseYear: base?.year ?? null };
}

function attributeOf({ plain }: Wording, row: Block, { attribute }: Columns): string | null {
  const cell = attribute === null ? undefined : row.cells?.[attribute];
  return ATTRIBUTE.exec(slice(plain, cell ?? row.content))?.[0] ?? null;
}

/** The merged cell before the name, or the column of categories; never the name itself. */
function groupOf(
  { text }: Wording,
  { group: merged, cells = [] }: Block,
  label: Span,
  { group }: Columns,
): string | null {
  const cell = group === null ? undefined : cells[group];
  const written = cell === undefined ? "" : slice(text, cell).trim();
  const told = merged ?? written;
  return told === "" || told === slice(text, label).trim() ? null : told;
}
