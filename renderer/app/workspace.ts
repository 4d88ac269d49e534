import type { DocumentInfo } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import type { Reveal } from "../reader/ReaderPane";
import type { PanePlace } from "../store/settings";

/** One pane: which document, where in it, and what it was last asked to show. */
export interface Pane extends Required<PanePlace> {
  readonly key: number;
  readonly reveal: Reveal | null;
}

/** One to `MOST_PANES` panes, from left to right. */
export interface Workspace {
  readonly panes: readonly Pane[];
  readonly focused: number;
}

export type WorkspaceAction =
  | { readonly do: "focus"; readonly pane: number }
  | { readonly do: "pick"; readonly pane: number; readonly documentId: string }
  | { readonly do: "place"; readonly pane: number; readonly blockId: string; readonly past: number }
  | {
      readonly do: "reveal";
      readonly pane: number;
      readonly reveal: Reveal;
      /** One goes from hit to hit. */
      readonly isStep?: boolean;
    }
  | { readonly do: "add"; readonly documents: readonly DocumentInfo[] }
  | { readonly do: "close"; readonly pane: number }
  | { readonly do: "swap"; readonly pane: number; readonly with: number }
  | { readonly do: "open-beside"; readonly documentId: string }
  | { readonly do: "close-missing"; readonly documents: readonly DocumentInfo[] }
  | {
      readonly do: "open-passage";
      readonly documentId: string;
      readonly span: Span;
      /** One goes from hit to hit. */
      readonly isStep?: boolean;
    }
  | { readonly do: "open-pair"; readonly first: Passage; readonly second: Passage };

interface Passage {
  readonly documentId: string;
  readonly span: Span;
}

/** Side by side at the first start: two documents. */
export const FIRST_PANES = 2;

/** More would leave each too narrow to read on any screen. */
export const MOST_PANES = 4;

export function reduceWorkspace(workspace: Workspace, action: WorkspaceAction): Workspace {
  const { panes } = workspace;
  switch (action.do) {
    case "focus":
      return workspace.focused === action.pane ? workspace : { ...workspace, focused: action.pane };
    case "pick":
      if (panes[action.pane]?.documentId === action.documentId) return workspace;
      return alter(workspace, action.pane, atStart(action.documentId));
    case "place":
      // What was to be shown has been: a pane that is drawn anew stays where it was read.
      return alter(workspace, action.pane, {
        blockId: action.blockId,
        past: action.past,
        reveal: null,
      });
    case "reveal":
      return alter(workspace, action.pane, { reveal: action.reveal });
    case "add":
      return add(workspace, unopened(workspace, action.documents));
    case "close":
      return close(workspace, action.pane);
    case "swap":
      return swap(workspace, action.pane, action.with);
    case "open-beside": {
      if (panes.length === 1) return add(workspace, action.documentId);
      return alter(workspace, (workspace.focused + 1) % panes.length, atStart(action.documentId));
    }
    case "close-missing":
      return closeMissing(workspace, action.documents);
    case "open-passage":
      return openPassage(workspace, action.documentId, action.span);
    case "open-pair":
      return openPair(workspace, action.first, action.second);
  }
}

function alter(workspace: Workspace, at: number, change: Partial<Pane>): Workspace {
  return {
    ...workspace,
    panes: workspace.panes.map((pane, index) => (index === at ? { ...pane, ...change } : pane)),
  };
}

function atStart(documentId: string) {
  return { documentId, blockId: null, past: 0, reveal: null };
}

/** The first document that no pane shows; where all are open, the focused pane's. */
function unopened({ panes, focused }: Workspace, documents: readonly DocumentInfo[]): string {
  const open = new Set(panes.map(({ documentId }) => documentId));
  const id = documents.find((one) => !open.has(one.id))?.id ?? panes[focused]?.documentId;
  if (id === undefined) throw new Error("The workspace has no focused pane.");
  return id;
}

/** A new pane on the right of the focused one, which gets the focus; none beyond `MOST_PANES`. */
function add({ panes, focused }: Workspace, documentId: string): Workspace {
  if (panes.length >= MOST_PANES) return { panes, focused };
  const key = Math.max(...panes.map((pane) => pane.key)) + 1;
  const added: Pane = { ...atStart(documentId), key };
  return { panes: panes.toSpliced(focused + 1, 0, added), focused: focused + 1 };
}

/** The focus stays with its pane; that of a closed one goes to its neighbour. The last pane stays. */
function close(workspace: Workspace, at: number): Workspace {
  const { panes, focused } = workspace;
  if (panes.length === 1 || panes[at] === undefined) return workspace;
  const kept = panes.toSpliced(at, 1);
  const moved = at < focused ? focused - 1 : focused;
  return { panes: kept, focused: Math.min(moved, kept.length - 1) };
}

/** Exchanges what two panes show; the focus goes with its document. */
function swap(workspace: Workspace, one: number, other: number): Workspace {
  const { panes, focused } = workspace;
  const [first, second] = [panes[one], panes[other]];
  if (first === undefined || second === undefined || one === other) return workspace;
  const shown = ({ documentId, blockId, past }: Pane) => ({ documentId, blockId, past });
  const swapped = panes
    .with(one, { ...first, ...shown(second), reveal: null })
    .with(other, { ...second, ...shown(first), reveal: null });
  return { panes: swapped, focused: focused === one ? other : focused === other ? one : focused };
}

/** Puts other documents in the panes whose own has left the library. */
export function closeMissing(workspace: Workspace, documents: readonly DocumentInfo[]): Workspace {
  const known = new Set(documents.map(({ id }) => id));
  if (workspace.panes.every(({ documentId }) => known.has(documentId))) return workspace;
  return {
    ...workspace,
    panes: workspace.panes.map((pane, index) =>
      known.has(pane.documentId) ? pane : firstPane(documents, index, pane.key),
    ),
  };
}

/** What a pane shows before anything was chosen for it. */
export function firstPane(documents: readonly DocumentInfo[], index: number, key = index): Pane {
  const first = documents[index % documents.length];
  if (first === undefined) throw new Error("The library holds no document.");
  return { key, ...atStart(first.id) };
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
  const change = open === -1 ? { ...atStart(documentId), reveal } : { reveal };
  return { ...alter(workspace, at, change), focused: at };
}

/** Shows two passages beside each other; the focus goes to the first one. */
function openPair(workspace: Workspace, first: Passage, second: Passage): Workspace {
  const opened = openPassage(workspace, first.documentId, first.span);
  const { panes, focused } = opened;
  const change = { reveal: { kind: "span", span: second.span } as const };
  const open = panes.findIndex(
    ({ documentId }, at) => at !== focused && documentId === second.documentId,
  );
  if (open !== -1) return alter(opened, open, change);
  const beside = reduceWorkspace(opened, { do: "open-beside", documentId: second.documentId });
  // A pane that was added took the focus.
  const at = (focused + 1) % beside.panes.length;
  return { ...alter(beside, at, change), focused };
}
