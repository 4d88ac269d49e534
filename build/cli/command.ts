import type { Result } from "../../domain/result";

/** One word of the command line. */
export interface Command {
  /** How it is called, without the program's name: `text <id|file>`. */
  readonly usage: string;
  /** What is printed, as JSON unless it is a line of text, or one sentence that says what is wrong. */
  run(args: readonly string[]): Promise<Result<unknown, string>>;
}
