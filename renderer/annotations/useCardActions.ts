import { useState } from "react";
import type { Annotation, Colour } from "../../domain/annotations/annotation";
import type { AnnotationRow } from "../../domain/annotations/annotation-row";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import {
  NOTHING_SELECTED,
  type RowSelection,
  type SelectionMode,
  selectRow,
} from "../../domain/library/row-selection";
import type { CardActions } from "./AnnotationCard";
import type { AnnotationChanges } from "./useAnnotationChanges";
import type { CardKeyActions } from "./useCardKeys";

/** Which cards are selected, which one gets the keyboard, and what keys do to them. */
export function useCardActions({
  rows,
  ids,
  activeId,
  actions,
  changes,
  onActive,
  onCite,
  onSend,
}: {
  readonly rows: readonly AnnotationRow[];
  /** Of what is listed, in its order. */
  readonly ids: readonly string[];
  readonly activeId: string | null;
  readonly actions: CardActions;
  readonly changes: AnnotationChanges;
  readonly onActive: (id: string | null) => void;
  readonly onCite: (placed: readonly PlacedAnnotation[]) => void;
  readonly onSend: (annotations: readonly Annotation[]) => void;
}) {
  const [selection, setSelection] = useState<RowSelection>(NOTHING_SELECTED);
  const [focusOn, setFocusOn] = useState<{ readonly id: string } | null>(null);
  const rowOf = (id: string) => rows.find((row) => row.id === id);
  /** What a key acts on: all that is selected, else the card that has the keyboard. */
  const meant = (id: string) => (selection.ids.size > 0 ? [...selection.ids] : [id]);

  const goTo = (id: string | null) => {
    onActive(id);
    if (id !== null) setFocusOn({ id });
  };
  const remove = async (removed: readonly string[]) => {
    const next = nextId(ids, new Set(removed));
    if (!(await changes.remove(removed))) return;
    setSelection(NOTHING_SELECTED);
    goTo(next);
  };
  const select = (id: string, mode: SelectionMode) => {
    const anchor = selection.anchor ?? (mode === "extend" ? activeId : null);
    setSelection(selectRow({ ...selection, anchor }, ids, id, mode));
  };
  const keys: CardKeyActions = {
    onActive: goTo,
    onOpen: (id) => {
      const row = rowOf(id);
      if (row !== undefined) actions.onOpen(row.placed);
    },
    onRemove: (id) => void remove(meant(id)),
    onRecolour: (id, colour: Colour) => void changes.recolour(meant(id), colour),
    onComment: (id) => {
      const row = rowOf(id);
      if (row !== undefined) actions.onEdit(row.annotation);
    },
    onCite: (id) => {
      const cited = new Set(meant(id));
      onCite(rows.filter((row) => cited.has(row.id)).flatMap(({ passages }) => passages));
    },
    onSend: (id) => {
      const sent = new Set(meant(id));
      onSend(rows.filter((row) => sent.has(row.id)).map(({ annotation }) => annotation));
    },
  };
  return { selection, setSelection, select, focusOn, remove, keys } as const;
}

/** The card after those that go, else the last one before them; `null` where none stays. */
function nextId(ids: readonly string[], gone: ReadonlySet<string>): string | null {
  const last = ids.findLastIndex((id) => gone.has(id));
  return ids.slice(last + 1)[0] ?? ids.findLast((id) => !gone.has(id)) ?? null;
}
