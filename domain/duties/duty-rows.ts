import type { Block } from "../document/block";
import { slice } from "../document/span";
import {
  type DutyColumns,
  dutyColumns,
  type NamingCells,
  type RowDuty,
  rowDuty,
} from "./table-duties";

/** A first row that starts so is no header: the table before goes on below a line between. */
const NUMBERED = /^\d{1,3}$/;

/** The duties that rows of tables give, by the id of the row's block. */
export function dutyRows(text: string, blocks: readonly Block[]): ReadonlyMap<string, RowDuty> {
  const found = new Map<string, RowDuty>();
  let columns: DutyColumns | null = null;
  let above: NamingCells | null = null;
  for (const block of blocks) {
    if (block.kind !== "row") {
      above = null;
      continue;
    }
    if (isFirst(block)) {
      above = null;
      const header = (block.cells ?? []).map((cell) => slice(text, cell));
      const goesOn = NUMBERED.test(header[0]?.trim() ?? "");
      if (!goesOn) {
        columns = dutyColumns(header);
        continue;
      }
    }
    const duty: RowDuty | null = columns === null ? null : rowDuty(text, block, columns, above);
    if (duty !== null) found.set(block.id, duty);
    above = duty === null ? null : duty.cells;
  }
  return found;
}

function isFirst({ id }: Block): boolean {
  return id.endsWith(".r0");
}
