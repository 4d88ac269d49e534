import type { DocumentInfo } from "../../domain/document/document";
import { paneTextId } from "../reader/ReaderPane";
import type { Workspace, WorkspaceAction } from "./workspace";

/** What can be done with panes, for buttons and keys. */
export function paneActions(
  { panes, focused }: Workspace,
  documents: readonly DocumentInfo[],
  dispatch: (action: WorkspaceAction) => void,
) {
  return {
    add: () => {
      dispatch({ do: "add", documents });
      takeKeyboard(focused + 1);
    },
    close: (pane: number) => {
      dispatch({ do: "close", pane });
      takeKeyboard(Math.min(pane < focused ? focused - 1 : focused, panes.length - 2));
    },
    /** With the pane on the right; the last one with the one on its left. */
    swap: (pane: number) => {
      const other = pane + 1 < panes.length ? pane + 1 : pane - 1;
      dispatch({ do: "swap", pane, with: other });
      takeKeyboard(focused === pane ? other : focused === other ? pane : focused);
    },
  } as const;
}

/** Gives the keyboard to a pane once it is drawn. */
function takeKeyboard(pane: number): void {
  requestAnimationFrame(() => {
    const text = document.getElementById(paneTextId(pane + 1));
    text?.focus({ preventScroll: true });
    text?.parentElement?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}
