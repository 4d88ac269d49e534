import type { Document } from "../document/document";
import { fail, ok, type Result } from "../result";
import { anchoringIn } from "./anchor";
import type { Annotation } from "./annotation";
import { codePointsOf } from "./code-points";
import type { IncomingPassage } from "./incoming";
import { passagesOn } from "./passages-on";
import { entriesOf, nameOfEntry, readEntry } from "./w3c-entry";
import type { PlacingDocument } from "./w3c-selectors";

/**
 * Reads W3C Web Annotations on `document`: one, an array of them, an
 * AnnotationPage or an AnnotationCollection. Lenient in what may be missing; an
 * entry that cannot be understood fails with the reason `bad-annotations` and a
 * sentence that names it. Passages that name another document of this program
 * as their source are left out, and entries that have no other; unless `sources`
 * says that they are on this text, whatever it was called.
 *
 * `now` (ISO 8601, UTC) is the time of entries that have none.
 */
export function fromW3C(
  json: unknown,
  document: Document,
  now: string,
  sources: "own-source" | "any-source" = "own-source",
): Result<readonly Annotation[]> {
  const entries = entriesOf(json);
  if (entries === null) {
    return fail("bad-annotations", "The file holds no W3C annotation, list, page or collection.");
  }
  const annotations: Annotation[] = [];
  const ids = new Set<string>();
  const placing = placingOf(document);
  for (const [index, entry] of entries.entries()) {
    const read = readEntry(entry, now);
    if (!read.ok) return fail("bad-annotations", `${nameOfEntry(entry, index)} ${read.error}.`);
    const { id: ownId, creator: _, passages, ...made } = read.value;
    const here = passagesHere(passages, document.id, sources);
    if (here.length === 0) continue;
    const placed = passagesOn(here, () => placing);
    if (!placed.ok) return fail("bad-annotations", `${nameOfEntry(entry, index)} ${placed.error}.`);
    const id = freeId(ownId, index, ids);
    ids.add(id);
    annotations.push({ id, ...made, passages: placed.value, layerId: null, deletedAt: null });
  }
  return ok(annotations);
}

/** What is prepared once to place many passages on a document. */
export function placingOf(document: PlacingDocument["document"]): PlacingDocument {
  return { document, points: codePointsOf(document.text), placeIn: anchoringIn(document) };
}

function passagesHere(
  passages: readonly IncomingPassage[],
  documentId: string,
  sources: "own-source" | "any-source",
): readonly IncomingPassage[] {
  const own = passages.filter(({ source }) => source.documentId === documentId);
  if (sources === "any-source") return own.length > 0 ? own : passages;
  return passages.filter(
    ({ source: { documentId: named } }) => (named ?? documentId) === documentId,
  );
}

/** The entry's own id, made different where an earlier entry has it. */
function freeId(own: string | null, index: number, taken: ReadonlySet<string>): string {
  const id = own ?? `annotation-${index + 1}`;
  return taken.has(id) ? `${id}#${index + 1}` : id;
}
