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
  const code = (error as NodeJS.ErrnoException).code;
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason === undefined) throw error;
  return fail(reason, path);
}
