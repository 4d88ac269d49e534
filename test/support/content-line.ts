import { type ContentLine, contentLinesOf } from "../../domain/parsing/content-line";

/** The first line of a text, as the recognisers of parsing see it. */
export function contentLine(text: string): ContentLine {
  const [line] = contentLinesOf(text);
  if (line === undefined) throw new Error("An empty text has no line.");
  return line;
}
