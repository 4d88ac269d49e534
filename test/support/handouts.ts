import type { Document } from "../../domain/document/document";
import { type Handout, newHandout, type PassageEntry } from "../../domain/handouts/handout";
import { citationOf, MADE_AT } from "./notes";

/** A passage of the document, with the words named left out of it. */
export function passageOn(
  document: Document,
  quote: string,
  leftOut: readonly string[] = [],
): PassageEntry {
  const elisions = leftOut.map((words) => {
    const from = quote.indexOf(words);
    if (from === -1) throw new Error(`"${quote}" does not hold "${words}".`);
    return { from, to: from + words.length, as: "ellipsis" as const };
  });
  return { kind: "passage", id: `on-${quote}`, citation: citationOf(document, quote), elisions };
}

/** A handout of these entries. */
export function handoutWith(
  id: string,
  entries: Handout["entries"],
  changes: Partial<Handout> = {},
): Handout {
  return { ...newHandout(id, "讲义", entries, MADE_AT), ...changes };
}
