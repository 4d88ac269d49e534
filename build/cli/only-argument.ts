import { ok, type Result } from "../../domain/result";

/** The one argument a command takes; the error says how the command is called. */
export function onlyArgument(args: readonly string[], usage: string): Result<string, string> {
  const [argument, ...others] = args;
  if (argument === undefined || argument === "" || others.length > 0) {
    return { ok: false, error: `Usage: npm run -s cli -- ${usage}` };
  }
  return ok(argument);
}
