import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type BinItem,
  type BinKind,
  binItems,
  fittingBinItems,
  idOf,
} from "../../domain/bin/bin-item";
import type { Binned } from "../store/bin";
import { BinList } from "./BinList";
import { BinnedAnnotation } from "./BinnedAnnotation";
import { BinnedHandout } from "./BinnedHandout";
import { BinnedNote } from "./BinnedNote";
import { useBinText } from "./bin-text";
import { wordsOf } from "./NoteList";
import type { NoteChanges } from "./useNoteChanges";
import type { NotesDesk } from "./useNotesDesk";
import "./bin.css";

/** The recycle bin: removed notes, annotations and handouts in one list, the chosen one beside it. */
export function BinShelf({
  desk,
  changes,
}: {
  readonly desk: NotesDesk;
  readonly changes: NoteChanges;
}) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<BinKind>("all");
  const [chosen, setChosen] = useState<string | null>(null);
  const textOf = useBinText();
  const { notes, binnedAnnotations, binnedHandouts, words } = desk;
  const items = useMemo(
    () => binItems(notes, binnedAnnotations, binnedHandouts),
    [notes, binnedAnnotations, binnedHandouts],
  );
  const shown = useMemo(
    () => fittingBinItems(items, kind, wordsOf(words), textOf),
    [items, kind, words, textOf],
  );
  const item = useItemOrNext(shown, chosen);
  return (
    <>
      <BinList
        desk={desk}
        items={items}
        shown={shown}
        kind={kind}
        onKind={setKind}
        current={item === null ? null : idOf(item)}
        onChoose={setChosen}
        onPutBack={() => void changes.putBack(binnedOf(shown))}
        onPurge={() => void changes.purge(binnedOf(shown))}
      />
      {item?.kind === "note" && (
        <BinnedNote key={item.note.id} note={item.note} changes={changes} />
      )}
      {item?.kind === "annotation" && (
        <BinnedAnnotation key={item.annotation.id} annotation={item.annotation} changes={changes} />
      )}
      {item?.kind === "handout" && (
        <BinnedHandout key={item.handout.id} handout={item.handout} changes={changes} />
      )}
      {item === null && <p className="notes-nothing">{t("notes.chooseBinned")}</p>}
    </>
  );
}

/** The chosen item; once it has left the bin, the one that took its place. */
function useItemOrNext(shown: readonly BinItem[], chosen: string | null): BinItem | null {
  const place = useRef(0);
  if (chosen === null) return null;
  const at = shown.findIndex((item) => idOf(item) === chosen);
  if (at !== -1) place.current = at;
  return shown[Math.min(place.current, shown.length - 1)] ?? null;
}

function binnedOf(items: readonly BinItem[]): Binned {
  return {
    notes: items.flatMap((item) => (item.kind === "note" ? [item.note] : [])),
    annotations: items.flatMap((item) => (item.kind === "annotation" ? [item.annotation] : [])),
    handouts: items.flatMap((item) => (item.kind === "handout" ? [item.handout] : [])),
  };
}
