import type { Alignment } from "../alignment/alignment";
import type { PairOrigin } from "../alignment/decisions";
import { unitKey } from "../alignment/units";
import type { SubjectLink } from "./subject-table";

/** A unit by the place of its document in the list and its key. */
export interface Node {
  readonly document: number;
  readonly key: string;
}

/** The counterparts in two documents of the list, and the pairs the user broke. */
export interface AlignedPair {
  readonly a: number;
  readonly b: number;
  readonly alignment: Alignment;
  /** By keys of units, `unitKey`. */
  readonly unrelated: readonly { readonly a: string; readonly b: string }[];
}

/** Units that treat the same subject, at most one of each document. */
export interface Cluster {
  /** Key of the unit of each document; `null` where it has none. */
  readonly units: readonly (string | null)[];
  /** The best pair each unit is in. */
  readonly links: readonly (SubjectLink | null)[];
}

interface Edge extends SubjectLink {
  readonly one: Node;
  readonly other: Node;
}

const ORIGIN_ORDER: Readonly<Record<PairOrigin, number>> = {
  confirmed: 0,
  implied: 1,
  computed: 2,
};

/**
 * Joins counterparts over several documents, the surest pairs first: what the
 * user confirmed, what follows from it, then by score. A pair that would put two
 * units of one document, or two units the user holds apart, into one subject is
 * left out, and what is not `isWanted`. Every unit that is in a wanted pair is in
 * one cluster.
 */
export function clusterUnits(
  count: number,
  pairs: readonly AlignedPair[],
  isWanted: (one: Node, other: Node) => boolean = () => true,
): readonly Cluster[] {
  const edges = pairs
    .flatMap(edgesOf)
    .filter(({ one, other }) => isWanted(one, other))
    .toSorted((x, y) => ORIGIN_ORDER[x.origin] - ORIGIN_ORDER[y.origin] || y.score - x.score);
  const apart = new Set(
    pairs.flatMap(({ a, b, unrelated }) =>
      unrelated.map((pair) =>
        apartName({ document: a, key: pair.a }, { document: b, key: pair.b }),
      ),
    ),
  );
  const clusterOf = new Map<string, Growing>();
  const grown = (node: Node) => {
    const known = clusterOf.get(nameOf(node));
    if (known !== undefined) return known;
    const fresh: Growing = { units: Array.from({ length: count }, () => null), links: new Map() };
    fresh.units[node.document] = node.key;
    clusterOf.set(nameOf(node), fresh);
    return fresh;
  };
  for (const edge of edges) {
    const [one, other] = [grown(edge.one), grown(edge.other)];
    if (one !== other && !canJoin(one, other, apart)) continue;
    const joined = one === other ? one : join(one, other);
    for (const node of nodesOf(joined)) clusterOf.set(nameOf(node), joined);
    for (const { document } of [edge.one, edge.other]) {
      if (!joined.links.has(document))
        joined.links.set(document, { origin: edge.origin, score: edge.score });
    }
  }
  return [...new Set(clusterOf.values())].map(({ units, links }) => ({
    units,
    links: units.map((_, document) => links.get(document) ?? null),
  }));
}

interface Growing {
  readonly units: (string | null)[];
  readonly links: Map<number, SubjectLink>;
}

function edgesOf({ a, b, alignment }: AlignedPair): readonly Edge[] {
  return alignment.pairs.map((pair) => ({
    one: { document: a, key: unitKey(pair.a) },
    other: { document: b, key: unitKey(pair.b) },
    origin: pair.origin,
    score: pair.score,
  }));
}

function canJoin(one: Growing, other: Growing, apart: ReadonlySet<string>): boolean {
  if (one.units.some((unit, document) => unit !== null && other.units[document] !== null))
    return false;
  if (apart.size === 0) return true;
  return nodesOf(one).every((x) => nodesOf(other).every((y) => !apart.has(apartName(x, y))));
}

function join(one: Growing, other: Growing): Growing {
  return {
    units: one.units.map((unit, document) => unit ?? other.units[document] ?? null),
    links: new Map([...other.links, ...one.links]),
  };
}

function nodesOf({ units }: Growing): readonly Node[] {
  return units.flatMap((key, document) => (key === null ? [] : [{ document, key }]));
}

function nameOf({ document, key }: Node): string {
  return `${document} ${key}`;
}

function apartName(one: Node, other: Node): string {
  return [nameOf(one), nameOf(other)].sort().join("\n");
}
