import type { FolderProgress } from "../library/folder";

/** Goes to the start of the line and clears it. */
const CLEAR_LINE = "\r\u001b[2K";

/**
 * Shows on a terminal how many files of a folder are read, on one line that is
 * gone at the end. Where the stream goes to a file or a program it stays empty.
 */
export function shownProgress(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
): FolderProgress | undefined {
  if (!stream.isTTY) return undefined;
  return (done, of) => {
    stream.write(done < of ? `${CLEAR_LINE}Reading file ${done + 1} of ${of} …` : CLEAR_LINE);
  };
}
