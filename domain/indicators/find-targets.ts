import type { Source } from "./source";
import { tableTargets } from "./table-targets";
import type { Target } from "./target";
import { textTargets } from "./text-targets";

/** The quantified targets of a document, in the order of the text. */
export function findTargets(document: Source): readonly Target[] {
  return [...textTargets(document), ...tableTargets(document)].toSorted(
    (a, b) => a.from - b.from || a.place.from - b.place.from,
  );
}
