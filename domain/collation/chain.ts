/** Something that stands at one place in each of two texts. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** How much it is worth to keep; above 0. */
  readonly weight: number;
}

/**
 * Of links between two texts those that stand in the same order in both, so
 * that their weights together are the greatest. Takes n log n steps for n links.
 */
export function heaviestChain<L extends Link>(links: readonly L[]): readonly L[] {
  const sorted = [...links].sort((x, y) => x.a - y.a || y.b - x.b);
  const ranks = new Map(
    [...new Set(sorted.map(({ b }) => b))].sort((x, y) => x - y).map((b, at) => [b, at + 1]),
  );
  const best = new BestBefore<L>(ranks.size);
  for (const link of sorted) best.add(link, ranks.get(link.b) ?? 0);
  return best.chain();
}

interface Ending<L> {
  readonly link: L;
  readonly sum: number;
  readonly before: Ending<L> | null;
}

/** The heaviest chain that ends at or before each place of the second text (a Fenwick tree). */
class BestBefore<L extends Link> {
  private readonly tree: (Ending<L> | null)[];

  constructor(private readonly size: number) {
    this.tree = new Array<Ending<L> | null>(size + 1).fill(null);
  }

  add(link: L, rank: number): void {
    const before = this.upTo(rank - 1);
    const ending = { link, sum: (before?.sum ?? 0) + link.weight, before };
    for (let at = rank; at <= this.size; at += at & -at) {
      if ((this.tree[at]?.sum ?? 0) < ending.sum) this.tree[at] = ending;
    }
  }

  chain(): readonly L[] {
    const links: L[] = [];
    for (let at = this.upTo(this.size); at !== null; at = at.before) links.push(at.link);
    return links.reverse();
  }

  private upTo(rank: number): Ending<L> | null {
    let best: Ending<L> | null = null;
    for (let at = rank; at > 0; at -= at & -at) {
      const ending = this.tree[at] ?? null;
      if (ending !== null && ending.sum > (best?.sum ?? 0)) best = ending;
    }
    return best;
  }
}
