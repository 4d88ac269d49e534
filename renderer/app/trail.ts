import { type Pane, reduceWorkspace, type Workspace, type WorkspaceAction } from "./workspace";

/** What the panes showed when one was led elsewhere. */
interface Stop {
  readonly panes: readonly Pick<Pane, "key" | "documentId" | "blockId" | "past">[];
  readonly focused: number;
}

/** The workspace, and the places one was led away from. */
export interface Trail {
  readonly workspace: Workspace;
  readonly back: readonly Stop[];
  readonly forward: readonly Stop[];
  /** The last leap was a step from hit to hit. */
  readonly isStepping: boolean;
}

export type TrailAction = WorkspaceAction | { readonly do: "back" } | { readonly do: "forward" };

/** So many places are remembered: more than anyone goes back. */
const MOST_STOPS = 50;

/** Actions that lead away from what one reads; scrolling does not. */
const LEAPS: ReadonlySet<WorkspaceAction["do"]> = new Set([
  "pick",
  "reveal",
  "open-beside",
  "open-passage",
  "open-pair",
] as const);

export function trailFrom(workspace: Workspace): Trail {
  return { workspace, back: [], forward: [], isStepping: false };
}

export function reduceTrail(trail: Trail, action: TrailAction): Trail {
  if (action.do === "back" || action.do === "forward") return walk(trail, action.do);
  const workspace = reduceWorkspace(trail.workspace, action);
  if (workspace === trail.workspace) return trail;
  if (!LEAPS.has(action.do)) return { ...trail, workspace };
  const isStepping = "isStep" in action && action.isStep === true;
  // From hit to hit one goes on: back means to where one was before the first of them.
  if (isStepping && trail.isStepping) return { ...trail, workspace };
  const back = [...trail.back, stopAt(trail.workspace)].slice(-MOST_STOPS);
  return { workspace, back, forward: [], isStepping };
}

function walk(trail: Trail, direction: "back" | "forward"): Trail {
  const stop = trail[direction].at(-1);
  if (stop === undefined) return trail;
  const opposite = direction === "back" ? "forward" : "back";
  return {
    ...trail,
    workspace: shownAgain(trail.workspace, stop),
    [direction]: trail[direction].slice(0, -1),
    [opposite]: [...trail[opposite], stopAt(trail.workspace)],
    isStepping: false,
  };
}

function stopAt({ panes, focused }: Workspace): Stop {
  return {
    panes: panes.map(({ key, documentId, blockId, past }) => ({ key, documentId, blockId, past })),
    focused: panes[focused]?.key ?? 0,
  };
}

/** Panes that were opened since stay as they are; those that were closed stay closed. */
function shownAgain(workspace: Workspace, stop: Stop): Workspace {
  const panes = workspace.panes.map((pane): Pane => {
    const then = stop.panes.find(({ key }) => key === pane.key);
    if (then === undefined) return pane;
    const { documentId, blockId, past } = then;
    return { ...pane, documentId, blockId, past, reveal: { kind: "place", blockId, past } };
  });
  const focused = panes.findIndex(({ key }) => key === stop.focused);
  return { panes, focused: focused === -1 ? workspace.focused : focused };
}
