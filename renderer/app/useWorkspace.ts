import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { DocumentInfo } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { currentSettings, keepSetting } from "../store/settings";
import { reduceTrail, trailFrom } from "./trail";
import {
  closeMissing,
  FIRST_PANES,
  firstPane,
  MOST_PANES,
  type Pane,
  type Workspace,
} from "./workspace";

/** While the user scrolls, the place is kept this often, in milliseconds. */
const KEEP_INTERVAL = 500;

/** The panes of the window; kept for the next start. */
export function useWorkspace(documents: readonly DocumentInfo[]) {
  const [trail, dispatch] = useReducer(reduceTrail, documents, (all) => trailFrom(restore(all)));
  const kept = trail.workspace;
  // A document can leave the library while it is on the screen.
  const workspace = useMemo(() => closeMissing(kept, documents), [kept, documents]);
  useEffect(() => dispatch({ do: "close-missing", documents }), [documents]);
  useKept(workspace);
  const openPassage = useCallback(
    (documentId: string, span: Span, isStep = false) =>
      dispatch({ do: "open-passage", documentId, span, isStep }),
    [],
  );
  return {
    workspace,
    dispatch,
    openPassage,
    /** The way back to what the panes showed before one was led elsewhere, and forward again. */
    trail: {
      canGoBack: trail.back.length > 0,
      canGoForward: trail.forward.length > 0,
      go: (direction: "back" | "forward") => dispatch({ do: direction }),
    },
  } as const;
}

/** The panes as they were left, with documents that are gone replaced. */
function restore(documents: readonly DocumentInfo[]): Workspace {
  const { panes, focusedPane } = currentSettings();
  const known = new Set(documents.map(({ id }) => id));
  const count = panes.length === 0 ? FIRST_PANES : Math.min(panes.length, MOST_PANES);
  const restored = Array.from({ length: count }, (_, index): Pane => {
    const kept = panes[index];
    return kept !== undefined && known.has(kept.documentId)
      ? { ...kept, past: kept.past ?? 0, key: index, reveal: null }
      : firstPane(documents, index);
  });
  return { panes: restored, focused: Math.min(focusedPane, count - 1) };
}

/** Keeps documents and focus at once, and the place in them while it moves and on closing. */
function useKept(workspace: Workspace): void {
  const newest = useRef(workspace);
  newest.current = workspace;
  const timer = useRef(0);
  const keep = useRef(() => {
    window.clearTimeout(timer.current);
    timer.current = 0;
    const { panes, focused } = newest.current;
    keepSetting(
      "panes",
      panes.map(({ documentId, blockId, past }) => ({ documentId, blockId, past })),
    );
    keepSetting("focusedPane", focused);
  }).current;

  const opened = `${workspace.focused} ${workspace.panes.map((pane) => pane.documentId).join(" ")}`;
  useEffect(keep, [opened]);
  useEffect(() => {
    if (timer.current === 0) timer.current = window.setTimeout(keep, KEEP_INTERVAL);
  }, [workspace.panes]);
  useEffect(() => {
    window.addEventListener("pagehide", keep);
    return () => window.removeEventListener("pagehide", keep);
  }, [keep]);
}
