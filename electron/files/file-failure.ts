import { type Failure, fail, type Result } from "../../domain/result";

/** System error codes whose cause a user can mend, and the reason shown for each. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "read-only-folder",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  ENOENT: "folder-missing",
  ENOTDIR: "folder-missing",
  EEXIST: "folder-missing",
  EISDIR: "is-a-folder",
  EBUSY: "file-in-use",
  ENAMETOOLONG: "name-too-long",
};

/** Turns a file error into a failure with a named reason; anything else is rethrown. */
export function fileFailure(error: unknown, path: string): Result<never, Failure> {
  const reason = fileReason(error);
  if (reason === null) throw error;
  return fail(reason, path);
}

/** The named reason of a file error; `null` for one whose cause the user cannot mend, and for other errors. */
export function fileReason(error: unknown): string | null {
  return REASONS[(error as NodeJS.ErrnoException).code ?? ""] ?? null;
}
