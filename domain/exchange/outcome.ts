import type { Annotation } from "../annotations/annotation";
import { tidyFolder } from "../notes/folders";
import type { Note } from "../notes/note";
import type { PlannedAnnotation, PlannedNote } from "./plan";
import { derivedId, derivedNoteId, type Fidelity } from "./same";

/** Which of two forms of one thing the user keeps. */
export const CHOICES = ["mine", "theirs", "both"] as const;
export type Choice = (typeof CHOICES)[number];

/** A row before and after an import; `null` before for one that is added. */
export interface Outcome<Row> {
  readonly before: Row | null;
  readonly after: Row;
}

/** What is kept unless the user says otherwise: nothing of one's own is altered. */
export function firstChoice({ isMineEdited }: PlannedAnnotation): Choice {
  return isMineEdited ? "mine" : "theirs";
}

/** What an import does with one annotation; `null` where nothing changes. */
export function outcomeOf(
  { state, theirs, mine }: PlannedAnnotation,
  choice: Choice,
  fidelity: Fidelity,
): Outcome<Annotation> | null {
  if (mine === null) return { before: null, after: theirs };
  if (state === "same" || choice === "mine") return null;
  if (choice === "both") {
    return { before: null, after: { ...theirs, id: derivedId(theirs.id, theirs) } };
  }
  return { before: mine, after: replaced(mine, theirs, fidelity) };
}

/** Theirs in the place of mine, which stays in its layer; what their file cannot say stays as it is. */
function replaced(mine: Annotation, theirs: Annotation, fidelity: Fidelity): Annotation {
  const { style, colour, comment, updatedAt } = theirs;
  const kept = { ...mine, style, colour, comment, updatedAt, deletedAt: null };
  if (fidelity === "plain") return kept;
  return { ...kept, passages: theirs.passages, tags: theirs.tags };
}

/** As `outcomeOf`, of a note; new ones go into `folder`, below which they keep their own. */
export function noteOutcomeOf(
  { state, theirs, mine }: PlannedNote,
  choice: Choice,
  folder: string,
): Outcome<Note> | null {
  if (state === "same") return null;
  const added = { ...theirs, folder: folderIn(folder, theirs.folder) };
  if (mine === null) return { before: null, after: added };
  if (choice === "mine") return null;
  if (choice === "both") return { before: null, after: { ...added, id: derivedNoteId(theirs) } };
  return { before: mine, after: { ...theirs, folder: mine.folder } };
}

/** Where the path would grow too long the note stands in `folder` itself. */
function folderIn(folder: string, own: string): string {
  return tidyFolder(`${folder}/${own}`) ?? tidyFolder(folder) ?? "";
}
