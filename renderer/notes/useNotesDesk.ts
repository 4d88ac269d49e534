import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import { expired } from "../../domain/bin/bin";
import type { Span } from "../../domain/document/span";
import type { Handout } from "../../domain/handouts/handout";
import type { Citation } from "../../domain/notes/citation";
import { type Note, newNote } from "../../domain/notes/note";
import type { Shelf } from "../../domain/notes/shelf";
import type { Failure } from "../../domain/result";
import { saveUnsaved } from "../editor/unsaved";
import { useBinnedAnnotations } from "../store/annotations";
import { purgeExpired } from "../store/bin";
import { useBinnedHandouts } from "../store/handouts";
import { addNote, useNotes } from "../store/notes";
import { useSetting } from "../store/settings";

const NO_CITATIONS: readonly Citation[] = [];

/** A place in a note that is to be shown. */
export interface SoughtPlace {
  readonly noteId: string;
  /** Offsets into the note's plain text. */
  readonly span: Span;
}

/** The user's notes, which of them is open, and what the list shows. */
export function useNotesDesk(onFailure: (failure: Failure) => void) {
  const notes = useNotes();
  const [shelf, setShelf] = useState<Shelf>({ kind: "all" });
  const [words, setWords] = useState("");
  const [openId, setOpenId] = useSetting("note");
  const [citations, setCitations] = useState<readonly Citation[]>(NO_CITATIONS);
  const [sought, setSought] = useState<SoughtPlace | null>(null);
  const binned = useBinnedAnnotations();
  const binnedHandouts = useBinnedHandouts();
  usePurge(notes, binned, binnedHandouts);

  // What is open must be stored before something else takes its place.
  const open = async (id: string | null, span?: Span) => {
    if (!(await saveUnsaved())) return;
    setOpenId(id);
    setSought(id === null || span === undefined ? null : { noteId: id, span });
  };
  const create = async (): Promise<boolean> => {
    const folder = shelf.kind === "folder" ? shelf.path : "";
    const note = newNote(crypto.randomUUID(), folder, new Date().toISOString());
    const stored = await addNote(note);
    if (!stored.ok) {
      onFailure(stored.error);
      return false;
    }
    await open(note.id);
    return true;
  };
  const openNote = useMemo(
    () => notes.find(({ id, deletedAt }) => id === openId && deletedAt === null) ?? null,
    [notes, openId],
  );
  return {
    notes,
    binnedAnnotations: binned,
    binnedHandouts,
    shelf,
    setShelf,
    words,
    setWords,
    /** The open note as it is stored now; `null` where none is open. */
    openNote,
    open: (id: string | null) => void open(id),
    /** Opens a note and shows this stretch of its plain text. */
    openAt: (id: string, span: Span) => void open(id, span),
    /** What the open note's editor is to show. */
    sought,
    onSought: useCallback(() => setSought(null), []),
    create: () => void create(),
    /** Citations that the open note's editor is to put in. */
    citations,
    onCited: useCallback(() => setCitations(NO_CITATIONS), []),
    /** Cites passages in the open note, or in a new one where none is open. */
    cite: async (next: readonly Citation[]) => {
      if (openNote !== null || (await create())) setCitations(next);
    },
    onFailure,
  } as const;
}

export type NotesDesk = ReturnType<typeof useNotesDesk>;

/** Once a start: lets go what has been in the recycle bin for all its days. */
function usePurge(
  notes: readonly Note[],
  annotations: readonly Annotation[],
  handouts: readonly Handout[],
): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const now = new Date().toISOString();
    const over = {
      notes: expired(notes, now),
      annotations: expired(annotations, now),
      handouts: expired(handouts, now),
    };
    // What cannot be purged today is purged at another start.
    if (Object.values(over).some((rows) => rows.length > 0)) void purgeExpired(over);
  }, [notes, annotations, handouts]);
}
