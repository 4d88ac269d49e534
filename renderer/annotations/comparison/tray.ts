import { isSamePlace, withPassage } from "../../../domain/annotations/comparison-note";
import type { Passage } from "../../../domain/annotations/passage";

/** Passages chosen for a comparison note that is not made yet, and how they came together. */
export interface Tray {
  readonly passages: readonly Passage[];
  /** What was chosen before each step, oldest first. */
  readonly before: readonly Step[];
}

interface Step {
  readonly passages: readonly Passage[];
  /** The newest stored change when the step was taken: what was stored since is taken back first. */
  readonly after: unknown;
}

export const EMPTY_TRAY: Tray = { passages: [], before: [] };

export type TrayAction =
  | { readonly do: "add"; readonly passages: readonly Passage[]; readonly after: unknown }
  | { readonly do: "remove"; readonly passage: Passage; readonly after: unknown }
  | { readonly do: "cancel"; readonly after: unknown }
  | { readonly do: "undo" }
  /** The note is made. */
  | { readonly do: "finish" };

export function reduceTray(tray: Tray, action: TrayAction): Tray {
  switch (action.do) {
    case "add":
      return step(tray, action.passages.reduce(added, tray.passages), action.after);
    case "remove":
      return step(
        tray,
        tray.passages.filter((one) => !isSamePlace(one, action.passage)),
        action.after,
      );
    case "cancel":
      return step(tray, [], action.after);
    case "undo": {
      const last = tray.before.at(-1);
      if (last === undefined) return tray;
      return { passages: last.passages, before: tray.before.slice(0, -1) };
    }
    case "finish":
      return EMPTY_TRAY;
  }
}

/** True where the newest thing the user did is a step of the tray. */
export function isNewest({ before }: Tray, newest: unknown): boolean {
  const last = before.at(-1);
  return last !== undefined && last.after === newest;
}

function added(passages: readonly Passage[], passage: Passage): readonly Passage[] {
  return withPassage(passages, passage);
}

function step(tray: Tray, passages: readonly Passage[], after: unknown): Tray {
  const isSame = passages === tray.passages || passages.length + tray.passages.length === 0;
  if (isSame) return tray;
  return { passages, before: [...tray.before, { passages: tray.passages, after }] };
}
