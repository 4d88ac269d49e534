import { useEffect, useRef } from "react";
import { currentSettings } from "../store/settings";

/** In caret mode the text has the keyboard again once a comment is done: its editor takes the focus with it. */
export function useReturnToText(isEditing: boolean): void {
  const was = useRef(isEditing);
  useEffect(() => {
    const isDone = was.current && !isEditing;
    was.current = isEditing;
    if (!isDone || !currentSettings().caretMode) return;
    document.querySelector<HTMLElement>(".pane.focused .pane-text")?.focus({ preventScroll: true });
  }, [isEditing]);
}
