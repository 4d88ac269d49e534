import type { AnchoringReason } from "../annotations/anchoring/anchoring";
import type { Annotation } from "../annotations/annotation";
import type { Note } from "../notes/note";
import type { Places } from "./place";
import {
  derivedId,
  derivedNoteId,
  type Fidelity,
  notesSaySame,
  saysSame,
  shareAnchor,
} from "./same";

/**
 * What an incoming annotation is to those at hand: `new`; the `same` as one of
 * them; `changed`, one of them with other contents; `unplaced`, new, but no
 * passage of it is found.
 */
export const PLAN_STATES = ["new", "changed", "unplaced", "same"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export interface PlannedAnnotation {
  readonly state: PlanState;
  /** As it would be stored if it were new. */
  readonly theirs: Annotation;
  readonly mine: Annotation | null;
  /** True where `mine` may have been altered since it was there: then it stays unless the user says otherwise. */
  readonly isMineEdited: boolean;
  /** Why no passage is found. */
  readonly why: AnchoringReason | "no-document" | null;
}

/** What is at hand. */
export interface Known {
  /** The stored annotation of an id, those in the recycle bin too. */
  annotation(id: string): Annotation | null;
  /** When a layer first came in; `null` for one that is not there. */
  importedAt(layerId: string): string | null;
  readonly places: Places;
}

/** A PDF names the second passage of a comparison note, and those behind it, by the note's id and a number. */
const PASSAGE_ID = /^(.+)#\d+$/u;

/** The ids under which an annotation may be at hand already. */
export function idsOf(theirs: Annotation): readonly string[] {
  const ids = [theirs.id, derivedId(theirs.id, theirs)];
  const note = PASSAGE_ID.exec(theirs.id)?.[1];
  return note === undefined ? ids : [...ids, note];
}

/** Compares one incoming annotation with those at hand, by id and anchor, never by its words alone. */
export function planAnnotation(
  theirs: Annotation,
  fidelity: Fidelity,
  known: Known,
): PlannedAnnotation {
  const mine = known.annotation(theirs.id);
  if (mine === null) {
    const note = fidelity === "plain" ? noteOf(theirs, known) : null;
    return note === null ? fresh(theirs, known) : planAnnotation(note, fidelity, known);
  }
  const other = known.annotation(derivedId(theirs.id, theirs));
  if (other !== null && saysSame(other, theirs, fidelity)) return compared("same", theirs, other);
  if (!shareAnchor(mine, theirs, known.places.placeOf)) {
    return fresh({ ...theirs, id: derivedId(theirs.id, theirs) }, known);
  }
  const isSame = mine.deletedAt === null && saysSame(mine, theirs, fidelity);
  return isSame
    ? compared("same", theirs, mine)
    : compared("changed", theirs, mine, isEdited(mine, known));
}

/** A passage of a comparison note that is at hand, under the note's id; `null` for any other annotation. */
function noteOf(theirs: Annotation, known: Known): Annotation | null {
  const id = PASSAGE_ID.exec(theirs.id)?.[1];
  const note = id === undefined ? null : known.annotation(id);
  if (note === null || !shareAnchor(note, theirs, known.places.placeOf)) return null;
  return { ...theirs, id: note.id };
}

function compared(
  state: "same" | "changed",
  theirs: Annotation,
  mine: Annotation,
  isMineEdited = false,
): PlannedAnnotation {
  return { state, theirs, mine, isMineEdited, why: null };
}

function fresh(theirs: Annotation, { places }: Known): PlannedAnnotation {
  const plan = { theirs, mine: null, isMineEdited: false };
  const anchorings = theirs.passages.map(places.anchoringOf).filter((one) => one !== null);
  // What its maker detached is where they wanted it.
  const isPlaced =
    theirs.passages.some(({ review }) => review?.kind === "detached") ||
    anchorings.some(({ state }) => state !== "orphan");
  if (isPlaced) return { ...plan, state: "new", why: null };
  return { ...plan, state: "unplaced", why: anchorings[0]?.reason ?? "no-document" };
}

/** A layer's annotation is as it came until it is altered or removed; of one's own nobody can tell. */
function isEdited({ layerId, updatedAt, deletedAt }: Annotation, known: Known): boolean {
  const importedAt = layerId === null ? null : known.importedAt(layerId);
  return importedAt === null || deletedAt !== null || updatedAt > importedAt;
}

export interface PlannedNote {
  readonly state: "new" | "changed" | "same";
  readonly theirs: Note;
  readonly mine: Note | null;
}

/** As `planAnnotation`, of a note; `noteOf` gives the stored one, those in the recycle bin too. */
export function planNote(theirs: Note, noteOf: (id: string) => Note | null): PlannedNote {
  const mine = noteOf(theirs.id);
  if (mine === null) return { state: "new", theirs, mine };
  const other = noteOf(derivedNoteId(theirs));
  if (other !== null && notesSaySame(other, theirs)) return { state: "same", theirs, mine: other };
  const isSame = mine.deletedAt === null && notesSaySame(mine, theirs);
  return { state: isSame ? "same" : "changed", theirs, mine };
}
