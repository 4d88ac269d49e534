import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { DocumentInfo } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { Reveal } from "../reader/ReaderPane";
import { currentSettings, keepSetting, type PanePlace } from "../store/settings";

/** One pane: which document, where in it, and what it was last asked to show. */
export interface Pane extends PanePlace {
  readonly key: number;
  readonly reveal: Reveal | null;
}

export interface Workspace {
  readonly panes: readonly Pane[];
  readonly focused: number;
}

export type WorkspaceAction =
  | { readonly do: "focus"; readonly pane: number }
  | { readonly do: "pick"; readonly pane: number; readonly documentId: string }
  | { readonly do: "place"; readonly pane: number; readonly blockId: string }
  | { readonly do: "reveal"; readonly pane: number; readonly reveal: Reveal }
  | { readonly do: "close-missing"; readonly documents: readonly DocumentInfo[] }
  | { readonly do: "open-passage"; readonly documentId: string; readonly span: Span };

/** Side by side: two documents. */
const PANE_COUNT = 2;

/** While the user scrolls, the place is kept this often, in milliseconds. */
const KEEP_INTERVAL = 500;

function reduce(workspace: Workspace, action: WorkspaceAction): Workspace {
  const alter = (at: number, change: Partial<Pane>): Workspace => ({
    ...workspace,
    panes: workspace.panes.map((pane, index) => (index === at ? { ...pane, ...change } : pane)),
  });
  switch (action.do) {
    case "focus":
      return workspace.focused === action.pane ? workspace : { ...workspace, focused: action.pane };
    case "pick":
      if (workspace.panes[action.pane]?.documentId === action.documentId) return workspace;
      return alter(action.pane, { documentId: action.documentId, blockId: null, reveal: null });
    case "place":
      // What was to be shown has been: a pane that is drawn anew stays where it was read.
      return alter(action.pane, { blockId: action.blockId, reveal: null });
    case "reveal":
      return alter(action.pane, { reveal: action.reveal });
    case "close-missing":
      return closeMissing(workspace, action.documents);
    case "open-passage":
      return openPassage(workspace, action.documentId, action.span);
  }
}

/** Puts other documents in the panes whose own has left the library. */
function closeMissing(workspace: Workspace, documents: readonly DocumentInfo[]): Workspace {
  const known = new Set(documents.map(({ id }) => id));
  if (workspace.panes.every(({ documentId }) => known.has(documentId))) return workspace;
  return {
    ...workspace,
    panes: workspace.panes.map((pane, index) =>
      known.has(pane.documentId) ? pane : firstPane(documents, index),
    ),
  };
}

function firstPane(documents: readonly DocumentInfo[], index: number): Pane {
  const first = documents[index % documents.length];
  if (first === undefined) throw new Error("The library holds no document.");
  return { key: index, documentId: first.id, blockId: null, reveal: null };
}

/** Shows a passage where its document is open already, the focused pane first; else in the focused pane. */
function openPassage(workspace: Workspace, documentId: string, span: Span): Workspace {
  const { panes, focused } = workspace;
  const open =
    panes[focused]?.documentId === documentId
      ? focused
      : panes.findIndex((pane) => pane.documentId === documentId);
  const at = open === -1 ? focused : open;
  const reveal: Reveal = { kind: "span", span };
  return {
    focused: at,
    panes: panes.map((pane, index) => {
      if (index !== at) return pane;
      return open === -1 ? { ...pane, documentId, blockId: null, reveal } : { ...pane, reveal };
    }),
  };
}

/** The panes as they were left, with documents that are gone replaced. */
function restore(documents: readonly DocumentInfo[]): Workspace {
  const { panes, focusedPane } = currentSettings();
  const known = new Set(documents.map(({ id }) => id));
  const restored = Array.from({ length: PANE_COUNT }, (_, index): Pane => {
    const kept = panes[index];
    return kept !== undefined && known.has(kept.documentId)
      ? { ...kept, key: index, reveal: null }
      : firstPane(documents, index);
  });
  return { panes: restored, focused: Math.min(focusedPane, PANE_COUNT - 1) };
}

/** The panes of the window; kept for the next start. */
export function useWorkspace(documents: readonly DocumentInfo[]) {
  const [kept, dispatch] = useReducer(reduce, documents, restore);
  // A document can leave the library while it is on the screen.
  const workspace = useMemo(() => closeMissing(kept, documents), [kept, documents]);
  useEffect(() => dispatch({ do: "close-missing", documents }), [documents]);
  useKept(workspace);
  const openPassage = useCallback(
    (documentId: string, span: Span) => dispatch({ do: "open-passage", documentId, span }),
    [],
  );
  return { workspace, dispatch, openPassage } as const;
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
      panes.map(({ documentId, blockId }) => ({ documentId, blockId })),
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
