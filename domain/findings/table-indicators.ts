import type { Block } from "../document/block";
import { type Span, slice } from "../document/span";

/** A quantity in a table's cell. */
export interface TableValue {
  readonly amount: number;
  /** The year its column is of; `null` where the header names none. */
  readonly year: number | null;
  readonly cell: Span;
}

/** A row of a table that gives an indicator its values. */
export interface Indicator {
  /** Without its unit. */
  readonly name: string;
  /** The words in brackets after the name: %, 项, 万张; empty where there are none. */
  readonly unit: string;
  readonly values: readonly TableValue[];
}

/** A shorter name (总数, 面积) is a word of the text as well. */
const LEAST_NAME = 4;

const QUANTITY = /^[≥≤<>＜＞]?\s*(\d[\d,]*(?:\.\d+)?)\s*[%％]?$/;
const COLUMN_YEAR = /((?:19|20)\d{2})\s*年?/;
const NAME_AND_UNIT = /^(.*?)\s*(?:[(（]([^()（）]*)[)）])?$/;

/** The indicators of all tables of a document. */
export function tableIndicators(text: string, blocks: readonly Block[]): readonly Indicator[] {
  let years: readonly (number | null)[] = [];
  return blocks.flatMap((block): readonly Indicator[] => {
    if (block.kind !== "row") return [];
    const cells = block.cells ?? [];
    if (block.id.endsWith(".r0")) {
      years = cells.map((cell) => yearOf(slice(text, cell)));
      return [];
    }
    const values = cells.flatMap((cell, column): TableValue[] => {
      const amount = QUANTITY.exec(slice(text, cell))?.[1];
      if (amount === undefined) return [];
      return [{ amount: readAmount(amount), year: years[column] ?? null, cell }];
    });
    const [first] = values;
    const name = cells.findLast(
      (cell) => first !== undefined && cell.to <= first.cell.from && cell.from < cell.to,
    );
    return name === undefined ? [] : named(slice(text, name), values);
  });
}

/** The number a text writes with or without commas between the thousands. */
export function readAmount(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}

function named(label: string, values: readonly TableValue[]): readonly Indicator[] {
  const [, name = "", unit = ""] = NAME_AND_UNIT.exec(label) ?? [];
  return name.length < LEAST_NAME ? [] : [{ name, unit, values }];
}

function yearOf(header: string): number | null {
  const year = COLUMN_YEAR.exec(header)?.[1];
  return year === undefined ? null : Number(year);
}
