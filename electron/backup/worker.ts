import { utilityProcess } from "electron";
import { fail, type Result } from "../../domain/result";
import type { BackupJobs, JobAnswer, JobName } from "./jobs";

/** The process that does the work, for one errand or for the length of a restore. */
export interface BackupWorker {
  readonly jobs: BackupJobs;
  stop(): void;
}

/** Starts the process; what is under way when it ends counts as failed. `path` is that of its bundle. */
export function startBackupWorker(path: string): BackupWorker {
  const child = utilityProcess.fork(path, [], { serviceName: "Duidu backups" });
  const waiting = new Map<number, (result: Result<unknown>) => void>();
  let [last, hasEnded] = [0, false];
  child.on("message", ({ number, result }: JobAnswer) => {
    waiting.get(number)?.(result);
    waiting.delete(number);
  });
  child.on("exit", (status) => {
    hasEnded = true;
    for (const answer of waiting.values()) answer(fail("backup-failed", `exit ${status}`));
    waiting.clear();
  });
  const run = (name: JobName, args: readonly unknown[]) =>
    new Promise<Result<unknown>>((resolve) => {
      if (hasEnded) {
        resolve(fail("backup-failed", name));
        return;
      }
      const number = ++last;
      waiting.set(number, resolve);
      child.postMessage({ number, name, args });
    });
  const job =
    (name: JobName) =>
    (...args: unknown[]) =>
      run(name, args);
  const names = [
    "backUp",
    "backUpTo",
    "list",
    "find",
    "plan",
    "plannedRows",
    "fetchFiles",
  ] as const;
  return {
    jobs: Object.fromEntries(
      (names satisfies readonly JobName[]).map((name) => [name, job(name)]),
    ) as unknown as BackupJobs,
    stop: () => {
      child.kill();
    },
  };
}

/** Starts the process for one errand. */
export async function withBackupWorker<T>(
  path: string,
  errand: (jobs: BackupJobs) => Promise<T>,
): Promise<T> {
  const worker = startBackupWorker(path);
  try {
    return await errand(worker.jobs);
  } finally {
    worker.stop();
  }
}
