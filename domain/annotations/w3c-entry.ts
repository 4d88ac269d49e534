import { ok, type Result } from "../result";
import type { Incoming, IncomingPassage, IncomingReview } from "./incoming";
import { asList, isObject, type Json } from "./json";
import { readComment, readLook, readTags } from "./w3c-body";
import { documentOfIri, idOfIri } from "./w3c-names";
import { readSelectors } from "./w3c-selectors";

/** The entries of whatever holds them; `null` where nothing does. */
export function entriesOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isObject(json)) return null;
  if (json.items !== undefined) return asList(json.items);
  if (isObject(json.first)) return entriesOf(json.first);
  return json.target === undefined ? null : [json];
}

/** How messages call an entry. */
export function nameOfEntry(entry: unknown, index: number): string {
  return isObject(entry) && typeof entry.id === "string"
    ? `Annotation ${index + 1} (${entry.id})`
    : `Annotation ${index + 1}`;
}

/**
 * One W3C Web Annotation. Lenient in what may be missing; the error is the end
 * of a sentence that begins with the entry's name. `now` (ISO 8601, UTC) is the
 * time of an entry that has none.
 */
export function readEntry(entry: unknown, now: string): Result<Incoming, string> {
  if (!isObject(entry)) return { ok: false, error: "is not a JSON object" };
  const targets = asList(entry.target).filter(isObject);
  const passages: IncomingPassage[] = [];
  for (const target of targets) {
    const passage = readPassage(target);
    if (!passage.ok) return passage;
    passages.push(passage.value);
  }
  const [first, ...more] = passages;
  if (first === undefined) return { ok: false, error: "has no target with a selector" };
  const createdAt = timeOf(entry.created) ?? timeOf(entry.modified) ?? now;
  return ok({
    id: typeof entry.id === "string" && entry.id !== "" ? idOfIri(entry.id) : null,
    ...readLook(entry),
    tags: readTags(entry),
    comment: readComment(entry),
    createdAt,
    updatedAt: timeOf(entry.modified) ?? createdAt,
    creator: creatorOf(entry),
    passages: [first, ...more],
  });
}

function readPassage(target: Json): Result<IncomingPassage, string> {
  const selectors = readSelectors(target);
  if (!selectors.ok) return selectors;
  const iri = typeof target.source === "string" ? target.source : "";
  const documentId = documentOfIri(iri);
  const title = target["duidu:title"];
  const name = typeof title === "string" ? title : (documentId ?? iri);
  return ok({
    source: { documentId, name },
    selectors: selectors.value,
    review: readReview(target["duidu:review"]),
  });
}

/** A review that cannot be read is left out: the passage stands without it. */
function readReview(value: unknown): IncomingReview | null {
  if (!isObject(value)) return null;
  const at = timeOf(value.at);
  if (at === null) return null;
  if (value.kind === "detached") return { kind: "detached", at };
  if (value.kind !== "accepted" && value.kind !== "moved") return null;
  const selectors = isObject(value.target) ? readSelectors(value.target) : null;
  return selectors?.ok ? { kind: value.kind, at, selectors: selectors.value } : null;
}

function creatorOf(entry: Json): string | null {
  const [creator] = asList(entry.creator);
  const names = isObject(creator) ? [creator.name, creator.nickname, creator.id] : [creator];
  const name = names.find((one) => typeof one === "string" && one.trim() !== "");
  return typeof name === "string" ? name.trim() : null;
}

function timeOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
