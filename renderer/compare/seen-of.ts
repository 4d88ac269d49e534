import type { Follower } from "./follower";
import type { Links } from "./links";
import type { Seen, UnitOfPane } from "./seen";

/** What the panes show of what corresponds, by the one that is `read`, whether it leads the others or not. */
export function seenOf(
  panes: readonly Follower[],
  linksOf: (from: string, to: string) => Links | null,
  at: {
    readonly read: Follower | null;
    readonly leader: Follower | null;
    readonly hovered: UnitOfPane | null;
  },
): Seen {
  const { read, leader, hovered } = at;
  const unit = read?.unitRead() ?? null;
  /** Whether a pane follows, but has no counterpart to show. */
  const lacks = ({ apart, text }: Follower) =>
    unit !== null &&
    leader !== null &&
    !apart &&
    linksOf(leader.text.documentId, text.documentId)?.units.has(unit) === false;
  return {
    layouts: new Map(panes.map(({ text, layout }) => [text.key, layout])),
    current: read === null || unit === null ? null : { pane: read.text.key, unit },
    hovered,
    without:
      leader === null || read !== leader
        ? []
        : panes.filter((pane) => pane !== leader && lacks(pane)).map(({ text }) => text.key),
  };
}
