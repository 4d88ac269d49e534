import { TABLE_NAMES } from "../../domain/backup/journal";
import {
  isRestored,
  type PlannedRow,
  type RestoreChoice,
  rowState,
} from "../../domain/backup/restore-plan";
import { ok, type Result } from "../../domain/result";
import type { RowChange } from "./change";
import type { Watch } from "./commit";
import { inTurn } from "./in-turn";
import { rowOf, rowsOf } from "./memory";
import { applyFromOutside } from "./user-history";

/** Rows of a plan, from one on; none after the last. */
export type PlannedPages = (from: number) => Promise<Result<readonly PlannedRow[]>>;

/**
 * Merges rows of a snapshot into what there is, as one step of undo; tells how
 * many. Each is held against the present row once more, since the plan was made
 * a while ago. Nothing is deleted.
 */
export function storeRestored(
  pages: PlannedPages,
  choice: RestoreChoice,
  watch: Watch,
): Promise<Result<number>> {
  return inTurn(async () => {
    const rows: RowChange[] = [];
    for (let from = 0; ; ) {
      const page = await pages(from);
      if (!page.ok) return page;
      if (page.value.length === 0) break;
      for (const planned of page.value) {
        const before = rowOf(planned.table, planned.id);
        if (!isRestored(rowState(planned.row, before ?? undefined), choice)) continue;
        const { table, id, row: after } = planned;
        rows.push({ table, id, before, after } as RowChange);
      }
      from += page.value.length;
    }
    if (rows.length === 0) return ok(0);
    const stored = await applyFromOutside({ name: "restore-backup", rows }, watch);
    return stored.ok ? ok(rows.length) : stored;
  });
}

/** True where the user has made nothing yet, or all of it is lost. */
export function isStoreEmpty(): boolean {
  return TABLE_NAMES.every((name) => rowsOf(name).length === 0);
}
