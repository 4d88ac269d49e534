import { constants, setPriority } from "node:os";
import type { Result } from "../../domain/result";
import { backupFailure } from "../files/back-up";
import type { JobAnswer, JobRequest } from "./jobs";
import { backupJobs } from "./run-jobs";

/** Does what the main process asks for, one message for each errand and one for its answer. */
const jobs = backupJobs();

// Whoever reads or writes meanwhile comes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

process.parentPort.on("message", ({ data }: { data: JobRequest }) => {
  const { number, name, args } = data;
  const run = jobs[name] as (...args: unknown[]) => Promise<Result<unknown>>;
  run(...args)
    .catch((error: unknown) => ({ ok: false as const, error: backupFailure(error, name) }))
    .then((result) => process.parentPort.postMessage({ number, result } satisfies JobAnswer));
});
