import { readFile } from "node:fs/promises";
import { neededFiles } from "../../domain/backup/needed-files";
import { fail, ok } from "../../domain/result";
import { type BackupOrder, backUpLocally, backUpTo } from "../files/back-up";
import { fetchFiles } from "../files/kept-files";
import {
  type PlannedRestore,
  plannedRestore,
  readRestoreSource,
  snapshotFolderIn,
} from "../files/restore-source";
import type { SnapshotFile } from "../files/snapshot-file";
import { isFolder, listSnapshots } from "../files/snapshot-folder";
import type { BackupJobs } from "./jobs";

/** Rows told at once: some milliseconds for the one who receives them. */
const PAGE = 500;

/** The work itself, for one process: it remembers one snapshot and one plan. */
export function backupJobs(): BackupJobs {
  let made: { readonly snapshot: SnapshotFile; readonly order: BackupOrder } | null = null;
  let planned: (PlannedRestore & { readonly dataFolder: string }) | null = null;
  return {
    backUp: async (order) => {
      const { snapshot, ...outcome } = await backUpLocally(order);
      made = { snapshot, order };
      return ok(outcome);
    },
    backUpTo: async (folder) =>
      made === null
        ? fail("refused", "backUpTo")
        : ok(await backUpTo(folder, made.snapshot, made.order)),
    list: async (folder, isNeeded) =>
      isNeeded && !(await isFolder(folder))
        ? fail("second-missing", folder)
        : ok(await listSnapshots(folder)),
    find: (folder, ownName) => snapshotFolderIn(folder, ownName),
    plan: async ({ path, journalPath, journalSize, dataFolder }) => {
      const source = await readRestoreSource(path);
      if (!source.ok) return source;
      const journal =
        journalSize === 0 ? "" : (await readFile(journalPath)).subarray(0, journalSize).toString();
      planned = { ...(await plannedRestore(source.value, journal, dataFolder)), dataFolder };
      const { name, at, damagedLines } = source.value;
      return ok({ name, at, damagedLines, counts: planned.plan.counts, nowhere: planned.nowhere });
    },
    plannedRows: async (from) =>
      planned === null
        ? fail("refused", "plannedRows")
        : ok(planned.plan.rows.slice(from, from + PAGE)),
    fetchFiles: async () => {
      if (planned === null) return fail("refused", "fetchFiles");
      const { source, dataFolder } = planned;
      return ok(await fetchFiles(neededFiles(source.rows), source.roots, dataFolder));
    },
  };
}
