import type { Document } from "../document/document";
import { fail, ok, type Result } from "../result";
import { anchoringIn } from "./anchor";
import type { Annotation } from "./annotation";
import { asList, isObject, type Json } from "./json";
import { passageOf } from "./passage";
import { SOURCE_PREFIX } from "./w3c";
import { readComment, readLook, readTags } from "./w3c-body";
import { readTarget } from "./w3c-target";

/**
 * Reads W3C Web Annotations on `document`: one, an array of them, an
 * AnnotationPage or an AnnotationCollection. Lenient in what may be missing; an
 * entry that cannot be understood fails with the reason `bad-annotations` and a
 * sentence that names it. Entries that name another document of this program as
 * their source are left out, unless `sources` says that they are on this text,
 * whatever it was called.
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
  const placeIn = anchoringIn(document);
  for (const [index, entry] of entries.entries()) {
    if (!isObject(entry)) {
      return fail("bad-annotations", `Annotation ${index + 1} is not a JSON object.`);
    }
    if (sources === "own-source" && isOfOther(entry, document)) continue;
    const target = readTarget(entry, document, placeIn);
    if (!target.ok) {
      return fail("bad-annotations", `${nameOf(entry, index)} ${target.error}.`);
    }
    const id = freeId(entry, index, ids);
    ids.add(id);
    const createdAt = timeOf(entry.created) ?? timeOf(entry.modified) ?? now;
    annotations.push({
      id,
      passages: [passageOf(target.value)],
      ...readLook(entry),
      tags: readTags(entry),
      comment: readComment(entry),
      layerId: null,
      createdAt,
      updatedAt: timeOf(entry.modified) ?? createdAt,
      deletedAt: null,
    });
  }
  return ok(annotations);
}

/** The entries of whatever holds them; `null` where nothing does. */
function entriesOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isObject(json)) return null;
  if (json.items !== undefined) return asList(json.items);
  if (isObject(json.first)) return entriesOf(json.first);
  return json.target === undefined ? null : [json];
}

function isOfOther(entry: Json, document: Document): boolean {
  return asList(entry.target).some((target) => {
    const source = isObject(target) ? target.source : target;
    return (
      typeof source === "string" &&
      source.startsWith(SOURCE_PREFIX) &&
      source !== `${SOURCE_PREFIX}${document.id}`
    );
  });
}

function nameOf(entry: Json, index: number): string {
  return typeof entry.id === "string"
    ? `Annotation ${index + 1} (${entry.id})`
    : `Annotation ${index + 1}`;
}

/** The entry's own id, made different where an earlier entry has it. */
function freeId(entry: Json, index: number, taken: ReadonlySet<string>): string {
  const id = typeof entry.id === "string" && entry.id !== "" ? entry.id : `annotation-${index + 1}`;
  return taken.has(id) ? `${id}#${index + 1}` : id;
}

function timeOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
