import { useCallback, useEffect, useRef, useState } from "react";
import { COLOURS } from "../../domain/annotations/annotation";
import { LINE_COLOUR, type SelectionChoice } from "../annotations/SelectionToolbar";
import type { TextSelection } from "../reader/selection";
import { isField } from "./commands";

/** The selected text, and the pane it is in. */
export interface PaneSelection {
  readonly pane: number;
  readonly selection: TextSelection;
}

/** Keeps track of the selected text; `onChoose` acts on it by pointer or by key. */
export function useSelecting(onChoose: (selected: PaneSelection, choice: SelectionChoice) => void) {
  const [selected, setSelected] = useState<PaneSelection | null>(null);
  /** The same, at once: a key may come before the window is drawn anew. */
  const newest = useRef<PaneSelection | null>(null);
  const select = useCallback((next: PaneSelection | null) => {
    newest.current = next;
    setSelected(next);
  }, []);
  const onSelect = useCallback(
    (pane: number, selection: TextSelection | null) => {
      if (selection !== null) select({ pane, selection });
      else if (newest.current?.pane === pane) select(null);
    },
    [select],
  );
  const choose = (choice: SelectionChoice) => {
    if (newest.current === null) return;
    onChoose(newest.current, choice);
    window.getSelection()?.removeAllRanges();
    select(null);
  };
  // Elsewhere in the window what was selected in the text may be gone unseen.
  const isSelected = () => newest.current !== null && isInPane(window.getSelection());
  useChoiceKeys(isSelected, choose);
  return { selected, onSelect, choose } as const;
}

/** Whether words of a document's text are selected, and not of something else in the window. */
function isInPane(selection: Selection | null): boolean {
  if (selection === null || selection.isCollapsed) return false;
  const { anchorNode } = selection;
  const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
  return element?.closest(".pane-text") != null;
}

/** 1–5 colour, U underline, S strike-out, M comment, O source, N cite, H handout, T target, C compare: while text is selected. */
function useChoiceKeys(isSelected: () => boolean, choose: (choice: SelectionChoice) => void): void {
  const current = useRef({ isSelected, choose });
  current.current = { isSelected, choose };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.isComposing ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isField(event.target)
      )
        return;
      const choice = choiceOf(event);
      if (choice === null || !current.current.isSelected()) return;
      event.preventDefault();
      current.current.choose(choice);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function choiceOf({ key, shiftKey }: KeyboardEvent): SelectionChoice | null {
  const colour = COLOURS[Number(key) - 1];
  if (colour !== undefined) return { kind: "annotate", style: "highlight", colour };
  // Caps Lock makes capitals too, so that Shift is asked for by itself.
  switch (key.toLowerCase()) {
    case "u":
      return { kind: "annotate", style: "underline", colour: LINE_COLOUR };
    case "s":
      return { kind: "annotate", style: "strike-out", colour: LINE_COLOUR };
    case "m":
      return { kind: "comment" };
    case "c":
      return { kind: "compare", withCounterparts: shiftKey };
    case "o":
      return { kind: "source" };
    case "n":
      return { kind: "cite" };
    case "h":
      return { kind: "send" };
    case "t":
      return { kind: "target" };
    default:
      return null;
  }
}
