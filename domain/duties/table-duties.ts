import type { Block } from "../document/block";
import { type Span, slice } from "../document/span";
import type { Parties } from "./duty";
import { isSupporting, kindOfLabel } from "./labels";
import { readParties } from "./parties";

/** Which columns of a table name departments, counted from 0, and how. */
export interface DutyColumns {
  readonly lead: readonly number[];
  readonly support: readonly number[];
}

/** Who does what a row says, and the cells that say so. */
export interface RowDuty {
  readonly parties: Parties;
  readonly span: Span;
}

/** Reads a table's header: 任务 | 牵头单位 | 配合单位; `null` where no column names who leads. */
export function dutyColumns(header: readonly string[]): DutyColumns | null {
  const kinds = header.map((cell) => kindOfLabel(cell.trim()));
  const hasLeader = kinds.includes("牵头");
  const columns = (supports: boolean): readonly number[] =>
    kinds.flatMap((kind, column) =>
      kind !== null && isSupporting(kind, hasLeader) === supports ? [column] : [],
    );
  const lead = columns(false);
  return lead.length === 0 ? null : { lead, support: columns(true) };
}

/** The duty a row gives; `null` where its cells name nobody. */
export function rowDuty(
  text: string,
  { cells = [] }: Block,
  { lead, support }: DutyColumns,
): RowDuty | null {
  const said = [...lead, ...support].flatMap((column) => {
    const cell = cells[column];
    return cell === undefined || cell.to === cell.from ? [] : [{ column, cell }];
  });
  if (said.length === 0) return null;
  const parties = { lead: [] as string[], support: [] as string[] };
  for (const { column, cell } of said) {
    const read = readParties(slice(text, cell));
    (lead.includes(column) ? parties.lead : parties.support).push(...read.lead);
    parties.support.push(...read.support);
  }
  const places = said.map(({ cell }) => cell);
  const from = Math.min(...places.map((cell) => cell.from));
  const to = Math.max(...places.map((cell) => cell.to));
  return parties.lead.length + parties.support.length === 0
    ? null
    : { parties, span: { from, to } };
}
