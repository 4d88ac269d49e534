import type { KeyboardEvent, RefObject } from "react";
import { COLOURS, type Colour } from "../../domain/annotations/annotation";
import {
  NOTHING_SELECTED,
  type RowSelection,
  rowAt,
  selectAll,
  selectRow,
} from "../../domain/library/row-selection";

/** What keys do to a card, or to all selected ones. */
export interface CardKeyActions {
  /** Goes to another card of the list. */
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onRecolour: (id: string, colour: Colour) => void;
  readonly onComment: (id: string) => void;
  readonly onCite: (id: string) => void;
  readonly onSend: (id: string) => void;
}

interface CardKeys {
  /** Of the annotations, in their order. */
  readonly ids: readonly string[];
  readonly activeId: string | null;
  /** What scrolls: its height is a page. */
  readonly page: RefObject<HTMLElement | null>;
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  readonly actions: CardKeyActions;
}

/** Height of a common card, in CSS pixels: a page has so many. */
const COMMON_HEIGHT = 120;

/** The keys of the list of annotations, while a card has the keyboard; those of the text act on it too. */
export function useCardKeys(list: CardKeys): (event: KeyboardEvent) => void {
  const { ids, selection, onSelection, actions } = list;
  return (event) => {
    const { target, key, shiftKey } = event;
    const isMod = event.ctrlKey || event.metaKey;
    // Buttons and fields inside a card keep their own keys.
    const id = target instanceof HTMLElement ? target.dataset.annotation : undefined;
    if (id === undefined || event.altKey || event.nativeEvent.isComposing) return;
    const at = { ...selection, active: id, anchor: selection.anchor ?? id };
    const step = stepOf(key, ids.length, list.page.current?.clientHeight ?? 0);
    const next = step === undefined ? null : rowAt(at, ids, step);
    if (isMod && key.toLowerCase() === "a") onSelection(selectAll(at, ids));
    else if (isMod) return;
    else if (step !== undefined) {
      if (next === null) return;
      if (shiftKey) onSelection(selectRow(at, ids, next, "extend"));
      else onSelection({ ...selection, anchor: null });
      actions.onActive(next);
    } else if (!act(id)) return;
    event.preventDefault();
    event.stopPropagation();

    /** Tells whether the key means something to a card. */
    function act(on: string): boolean {
      const colour = COLOURS[Number(key) - 1];
      if (key === "Enter") actions.onOpen(on);
      else if (key === " ") onSelection(selectRow(selection, ids, on, "toggle"));
      else if (key === "Delete") actions.onRemove(on);
      else if (key === "Escape" && selection.ids.size > 0) onSelection(NOTHING_SELECTED);
      else if (colour !== undefined) actions.onRecolour(on, colour);
      else if (key === "m" || key === "M") actions.onComment(on);
      else if (key === "n" || key === "N") actions.onCite(on);
      else if (key === "h" || key === "H") actions.onSend(on);
      else return false;
      return true;
    }
  };
}

/** How many cards a key goes on by; `undefined` for a key that goes nowhere. */
function stepOf(key: string, count: number, height: number): number | undefined {
  const page = Math.max(1, Math.floor(height / COMMON_HEIGHT));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  return steps[key];
}
