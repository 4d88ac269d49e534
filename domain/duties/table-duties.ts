import type { Block } from "../document/block";
import { type Span, slice } from "../document/span";
import type { Parties } from "./duty";
import { isSupporting, kindOfLabel } from "./labels";
import { readParties } from "./parties";

/** Which columns of a table name departments, counted from 0, and how. */
export interface DutyColumns {
  readonly lead: readonly number[];
  readonly support: readonly number[];
  /** The column that says what is to be done; `null` where only departments are named. */
  readonly task: number | null;
}

/** The cells that say who leads and who helps. */
export interface NamingCells {
  readonly lead: readonly Span[];
  readonly support: readonly Span[];
}

/** Who does what a row says, and the cells that say so. */
export interface RowDuty {
  readonly parties: Parties;
  readonly cells: NamingCells;
  /** True where a cell is one that is merged from a row above. */
  readonly isShared: boolean;
}

const TASK = /任务|措施|举措|内容|事项|工作|项目|目标|要求/;

/** Reads a table's header: 任务 | 牵头单位 | 配合单位; `null` where no column names who leads. */
export function dutyColumns(header: readonly string[]): DutyColumns | null {
  const kinds = header.map((cell) => kindOfLabel(cell.trim()));
  const hasLeader = kinds.includes("牵头");
  const columns = (supports: boolean): readonly number[] =>
    kinds.flatMap((kind, column) =>
      kind !== null && isSupporting(kind, hasLeader) === supports ? [column] : [],
    );
  const lead = columns(false);
  if (lead.length === 0) return null;
  const isTask = (cell: string, column: number) => kinds[column] === null && TASK.test(cell);
  const task = header.findLastIndex(isTask);
  const other = kinds.lastIndexOf(null, lead[0]);
  return { lead, support: columns(true), task: task !== -1 ? task : other === -1 ? null : other };
}

/**
 * The duty a row gives; `null` where its cells name nobody. A row with a task and
 * nobody to lead it shares the cells of the row above: sources keep the text of a
 * merged cell in its first row only, and leave the others empty.
 *
 * @param above the cells that say it in the row above, where that is of the same table
 */
export function rowDuty(
  text: string,
  { cells = [] }: Pick<Block, "cells">,
  { lead, support, task }: DutyColumns,
  above: NamingCells | null,
): RowDuty | null {
  const filled = (columns: readonly number[]) =>
    columns.flatMap((column) => {
      const cell = cells[column];
      return cell === undefined || slice(text, cell).trim() === "" ? [] : [cell];
    });
  const own: NamingCells = { lead: filled(lead), support: filled(support) };
  const isTask = task !== null && filled([task]).length > 0;
  const isShared = own.lead.length === 0 && isTask && above !== null;
  const named = isShared ? sharedCells(own, above) : own;
  const parties = partiesIn(text, named);
  return parties.lead.length + parties.support.length === 0
    ? null
    : { parties, cells: named, isShared };
}

/** Who helps is said anew, or is merged as who leads is. */
function sharedCells(own: NamingCells, above: NamingCells): NamingCells {
  return { lead: above.lead, support: own.support.length > 0 ? own.support : above.support };
}

function partiesIn(text: string, cells: NamingCells): Parties {
  const parties = { lead: [] as string[], support: [] as string[] };
  for (const cell of cells.lead) {
    const read = readParties(slice(text, cell));
    parties.lead.push(...read.lead);
    parties.support.push(...read.support);
  }
  for (const cell of cells.support) {
    const read = readParties(slice(text, cell));
    parties.support.push(...read.lead, ...read.support);
  }
  return parties;
}
