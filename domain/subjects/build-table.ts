import {
  type Alignable,
  isChapterKey,
  plainChaptersOf,
  type Unit,
  type UnitKind,
  unitKey,
  unitsOf,
} from "../alignment/units";
import type { Document } from "../document/document";
import { makeCell } from "./cells";
import { type AlignedPair, type Cluster, clusterUnits, type Node } from "./clusters";
import { orderRows } from "./order-rows";
import type {
  GroupHeading,
  SubjectGroup,
  SubjectKind,
  SubjectLink,
  SubjectRow,
  SubjectTable,
} from "./subject-table";
import { findUniqueTerms } from "./unique-terms";

/** What a table needs of a document. */
export type TabledDocument = Alignable & Pick<Document, "id" | "title" | "issuers">;

const KINDS: Readonly<Record<Exclude<SubjectKind, "chapter">, readonly UnitKind[]>> = {
  item: ["item", "paragraph"],
  box: ["box"],
};

/**
 * Puts documents beside each other: subjects as rows, grouped by the chapters
 * that correspond, in the order of the first document. Every unit of the wanted
 * kind is in exactly one cell. Among the items stand the chapters without items,
 * which are one clause each; a unit of another kind only where the user drew it
 * as the counterpart of one.
 */
export function buildSubjectTable(
  documents: readonly TabledDocument[],
  kind: SubjectKind,
  pairs: readonly AlignedPair[],
): SubjectTable {
  const units = documents.map((document) => unitsByKey(document));
  const chapters = chapterClusters(units, pairs);
  const wanted =
    kind === "chapter"
      ? chapters
      : clauseClusters(units, pairs).filter((cluster) => hasKind(cluster, kind));
  const places = units.map((known) => new Map([...known.keys()].map((key, at) => [key, at])));
  const sorted = (list: readonly Cluster[]) =>
    orderRows(
      list.map((cluster) =>
        cluster.units.map((key, at) => (key === null ? null : (places[at]?.get(key) ?? null))),
      ),
    ).flatMap((at) => list[at] ?? []);
  const cellOf = (key: string | null, at: number, link: SubjectLink | null) => {
    const [document, unit] = [documents[at], units[at]?.get(key ?? "")];
    return document === undefined || unit === undefined ? null : makeCell(document, unit, link);
  };
  const rowOf = ({ units: keys, links }: Cluster): SubjectRow => {
    const cells = keys.map((key, at) => cellOf(key, at, links[at] ?? null));
    return { key: cells.flatMap((cell) => cell?.mark.documentId ?? [])[0] + keys.join(" "), cells };
  };
  const groupOf = (chapter: Cluster | null, rows: readonly Cluster[]): SubjectGroup => ({
    key: chapter === null ? "" : chapter.units.join(" "),
    headings: documents.map((_, at) => headingOf(units[at]?.get(chapter?.units[at] ?? ""))),
    rows: sorted(rows).map(rowOf),
  });
  return {
    kind,
    documents: documents.map(({ id }) => id),
    groups: groupRows(kind, sorted(chapters), wanted, units)
      .map(([chapter, rows]) => groupOf(chapter, rows))
      .filter(({ rows }) => rows.length > 0),
    terms: findUniqueTerms(documents),
  };
}

function headingOf(chapter: Unit | undefined): GroupHeading | null {
  return chapter === undefined ? null : { ordinal: chapter.ordinal, title: chapter.heading };
}

type UnitsByKey = ReadonlyMap<string, Unit>;

function unitsByKey(document: Alignable): UnitsByKey {
  return new Map(unitsOf(document).map((unit) => [unitKey(unit), unit]));
}

/** Chapters as chapters. */
function chapterClusters(
  units: readonly UnitsByKey[],
  pairs: readonly AlignedPair[],
): readonly Cluster[] {
  const own = units.map((known) => [...known.keys()].filter(isChapterKey));
  const isWanted = (one: Node, other: Node) => isChapterKey(one.key) && isChapterKey(other.key);
  return withLoners(clusterUnits(units.length, pairs, isWanted), own);
}

/** All else, and chapters that are one clause. */
function clauseClusters(
  units: readonly UnitsByKey[],
  pairs: readonly AlignedPair[],
): readonly Cluster[] {
  const plain = units.map((known) => plainChaptersOf([...known.values()]));
  const isClause = (key: string, at: number) => !isChapterKey(key) || plain[at]?.has(key) === true;
  const own = units.map((known, at) => [...known.keys()].filter((key) => isClause(key, at)));
  const isWanted = (one: Node, other: Node) =>
    !(isChapterKey(one.key) && isChapterKey(other.key)) ||
    [one, other].every(({ key, document }) => isClause(key, document));
  return withLoners(clusterUnits(units.length, pairs, isWanted), own);
}

/** Adds a cluster of its own for every unit that has no counterpart anywhere. */
function withLoners(
  clusters: readonly Cluster[],
  units: readonly (readonly string[])[],
): readonly Cluster[] {
  const taken = new Set(
    clusters.flatMap((cluster) => cluster.units.map((key, at) => `${at} ${key}`)),
  );
  const loners = units.flatMap((known, at) =>
    known
      .filter((key) => !taken.has(`${at} ${key}`))
      .map((key) => ({
        units: units.map((_, document) => (document === at ? key : null)),
        links: units.map(() => null),
      })),
  );
  return [...clusters, ...loners];
}

function hasKind({ units }: Cluster, kind: keyof typeof KINDS): boolean {
  const keys = units.filter((key) => key !== null);
  if (kind === "item" && keys.every(isChapterKey)) return true;
  return keys.some((key) => KINDS[kind].some((wanted) => key.startsWith(`${wanted} `)));
}

/** Rows by the chapters their first unit stands in; chapters themselves are one list. */
function groupRows(
  kind: SubjectKind,
  chapters: readonly Cluster[],
  rows: readonly Cluster[],
  units: readonly UnitsByKey[],
): readonly (readonly [Cluster | null, readonly Cluster[]])[] {
  if (kind === "chapter") return [[null, rows]];
  const chapterAt = units.map(
    (known) =>
      new Map(
        [...known].flatMap(([key, unit]) => (unit.kind === "chapter" ? [[unit.chapter, key]] : [])),
      ),
  );
  const groups = new Map<Cluster | null, Cluster[]>([[null, []]]);
  for (const chapter of chapters) groups.set(chapter, []);
  for (const row of rows) {
    const first = row.units.findIndex((key) => key !== null);
    const unit = units[first]?.get(row.units[first] ?? "");
    const key = chapterAt[first]?.get(unit?.chapter ?? null);
    const chapter = chapters.find((one) => key !== undefined && one.units[first] === key) ?? null;
    groups.get(chapter)?.push(row);
  }
  return [...groups];
}
