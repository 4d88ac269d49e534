import type { Span } from "../document/span";
import type { ContentLine } from "./content-line";

/** What names a line after its mark: up to the first 。 */
export interface Lead {
  /** From the mark to the first 。 inclusive; `null` where there is no 。 */
  readonly span: Span | null;
  /** The words between mark and 。, or all of the line where there is none. */
  readonly name: string;
}

/** Reads the lead of a line whose first `markLength` characters are its mark. */
export function readLead(line: ContentLine, markLength: number): Lead {
  const stop = line.text.indexOf("。", markLength);
  const name = line.text.slice(markLength, stop === -1 ? undefined : stop).trim();
  if (stop === -1) return { span: null, name };
  return { span: { from: line.content.from, to: line.content.from + stop + 1 }, name };
}
