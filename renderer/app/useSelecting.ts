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
  const onSelect = useCallback((pane: number, selection: TextSelection | null) => {
    setSelected((before) => {
      if (selection !== null) return { pane, selection };
      return before?.pane === pane ? null : before;
    });
  }, []);
  const choose = (choice: SelectionChoice) => {
    if (selected === null) return;
    onChoose(selected, choice);
    window.getSelection()?.removeAllRanges();
    setSelected(null);
  };
  useChoiceKeys(selected !== null, choose);
  return { selected, onSelect, choose } as const;
}

/** 1–5 colour, U underline, S strike-out, M comment, O source, N cite, T target, C compare: while text is selected. */
function useChoiceKeys(active: boolean, choose: (choice: SelectionChoice) => void): void {
  const current = useRef(choose);
  current.current = choose;
  useEffect(() => {
    if (!active) return;
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
      if (choice === null) return;
      event.preventDefault();
      current.current(choice);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [active]);
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
    case "t":
      return { kind: "target" };
    default:
      return null;
  }
}
