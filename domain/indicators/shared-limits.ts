import type { Draft } from "./draft";

/**
 * Gives the limit behind the last member of a list to the members before it:
 * 装备200个、新材料40个、软件100个左右 are all about that many. A list in which
 * another member has a limit of its own shares none.
 */
export function sharedLimits<D extends Draft>(drafts: readonly D[]): readonly D[] {
  const shared = [...drafts];
  let first = 0;
  for (let next = 1; next <= drafts.length; next += 1) {
    if (drafts[next]?.continues === true) continue;
    const last = drafts[next - 1];
    const others = drafts.slice(first, next - 1);
    if (
      last?.isLimitBehind === true &&
      last.bound !== "range" &&
      others.every(({ bound }) => bound === "=")
    ) {
      for (const [index, draft] of others.entries()) {
        shared[first + index] = { ...draft, bound: last.bound };
      }
    }
    first = next;
  }
  return shared;
}
