import { wholeCharacter } from "../document/whole-character";

/** Code units of a long text's beginning and end that tell which one it is. */
const ENDS = 12;

/** A text in one line: a long one by its beginning and its end. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= 3 * ENDS) return line;
  const head = line.slice(0, wholeCharacter(line, ENDS));
  return `${head}……${line.slice(wholeCharacter(line, line.length - ENDS))}`;
}
