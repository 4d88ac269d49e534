import { METADATA_LINE } from "../document/line-marks";
import type { Span } from "../document/span";
import type { ContentLine } from "./content-line";

/** The name and the value of a `name | value |` line, as spans; `null` for another line. */
export function metadataCells(line: ContentLine): readonly Span[] | null {
  const match = METADATA_LINE.exec(line.text);
  if (match === null) return null;
  const [, name = "", value = ""] = match;
  const separator = line.text.indexOf("|");
  const gap = line.text.slice(separator + 1);
  const valueFrom = separator + 1 + (gap.length - gap.trimStart().length);
  const at = line.content.from;
  return [
    { from: at, to: at + name.length },
    { from: at + valueFrom, to: at + valueFrom + value.length },
  ];
}
