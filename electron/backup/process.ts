import { readFile } from "node:fs/promises";
import { neededFiles } from "../../domain/backup/needed-files";
import { fail, ok, type Result } from "../../domain/result";
import { backUp, backupFailure } from "../files/back-up";
import { fetchFiles } from "../files/kept-files";
import {
  type PlannedRestore,
  plannedRestore,
  readRestoreSource,
  snapshotFolderIn,
} from "../files/restore-source";
import { listSnapshots } from "../files/snapshot-folder";
import type { BackupJobs, JobAnswer, JobRequest } from "./jobs";

/** Rows told at once: some milliseconds for the one who receives them. */
const PAGE = 500;

let planned: (PlannedRestore & { readonly dataFolder: string }) | null = null;

const jobs: BackupJobs = {
  backUp: async (order) => ok(await backUp(order)),
  list: async (folder) => ok(await listSnapshots(folder)),
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

process.parentPort.on("message", ({ data }: { data: JobRequest }) => {
  const { number, name, args } = data;
  const run = jobs[name] as (...args: unknown[]) => Promise<Result<unknown>>;
  run(...args)
    .catch((error: unknown) => ({ ok: false as const, error: backupFailure(error, name) }))
    .then((result) => process.parentPort.postMessage({ number, result } satisfies JobAnswer));
});
