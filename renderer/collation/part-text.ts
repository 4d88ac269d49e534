import type { BlockKind } from "../../domain/document/block";

/** Words of a line as they are drawn: without the line's end, cells of a row apart. */
export function partText(text: string, kind: BlockKind): string {
  const words = text.endsWith("\n") ? text.slice(0, -1) : text;
  return kind === "row" ? words.replaceAll("\t", "　|　") : words;
}
