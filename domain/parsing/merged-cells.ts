import { likeness, type RowTraits, traitsOf } from "./row-likeness";

/** One row off its place costs a label as much as this. */
const OFF_PLACE = 1;

/** A row that uses words of its own group's label, and of no neighbouring label. */
const NAMES_LABEL = 2;

/** Neighbouring rows of a group that are alike in every respect. */
const ALIKE = 2;

/** In which row of its cell a label stands, for a cell of `length` rows: the first, or the middle one. */
type Layout = (length: number) => number;
const LAYOUTS: readonly Layout[] = [() => 0, (length) => Math.floor((length - 1) / 2)];

interface Group {
  readonly label: string;
  /** Row that carries the label. */
  readonly row: number;
  /** `named[r]` is how many of the rows before `r` use words of the label. */
  readonly named: readonly number[];
}

interface Division {
  readonly score: number;
  /** Row in which each group begins. */
  readonly starts: readonly number[];
}

/**
 * Which rows a merged cell spans, where the source kept only its label, on one
 * of those rows. How far a group reaches up and down is inferred from
 * - layout: a label stands in the first row of its cell or, as on a printed
 *   page, in the middle; the more fitting of the two is taken for the table;
 * - wording: a row that names the label of its group (…品牌 under 品牌), and
 *   neighbouring rows that read alike, are measured in the same kind of unit or
 *   have the same attributes, belong together.
 * Groups are unbroken and in order, so dynamic programming over the rows where
 * a group can begin finds the best division.
 *
 * `rows` are cell texts, header excluded; the merged column is the first.
 * `null` where its cells are all filled or all empty.
 */
export function inferGroups(rows: readonly (readonly string[])[]): readonly string[] | null {
  const traits = rows.map(([, ...cells]) => traitsOf(cells));
  const groups = groupsOf(rows, traits);
  if (groups.length === 0 || groups.length === rows.length) return null;
  const alike = runningSum(
    traits.map((row, index) => {
      const before = traits[index - 1];
      return before === undefined ? 0 : likeness(before, row);
    }),
  );
  const [division] = LAYOUTS.map((layout) => bestDivision(groups, alike, layout)).sort(
    (a, b) => b.score - a.score,
  );
  if (division === undefined) return null;
  return rows.map((_, row) => {
    const index = division.starts.findLastIndex((start) => start <= row);
    return groups[Math.max(index, 0)]?.label ?? "";
  });
}

function groupsOf(
  rows: readonly (readonly string[])[],
  traits: readonly RowTraits[],
): readonly Group[] {
  const labels = rows.flatMap(([label = ""], row) => (label === "" ? [] : [{ row, label }]));
  return labels.map(({ row, label }, index) => {
    const rivals = [labels[index - 1]?.label ?? "", labels[index + 1]?.label ?? ""];
    const named = traits.map(({ name }) => (namesLabel(name, label, rivals) ? 1 : 0));
    return { row, label, named: runningSum(named) };
  });
}

/** `alike[r]` sums the likeness of each row before `r` to the row above it. */
function bestDivision(
  groups: readonly Group[],
  alike: readonly number[],
  layout: Layout,
): Division {
  const rowCount = alike.length - 1;
  const between = (sums: readonly number[], from: number, to: number) =>
    (sums[to] ?? 0) - (sums[from] ?? 0);
  const scoreOf = (group: Group, start: number, end: number) =>
    NAMES_LABEL * between(group.named, start, end) +
    ALIKE * between(alike, start + 1, end) -
    OFF_PLACE * Math.abs(group.row - start - layout(end - start));
  let open: readonly Division[] = [{ score: 0, starts: [0] }];
  for (const [index, group] of groups.entries()) {
    const next = groups[index + 1];
    const ends = next === undefined ? [rowCount] : range(group.row + 1, next.row);
    open = ends.map((end) => {
      const closed = open.map(({ score, starts }) => ({
        score: score + scoreOf(group, starts.at(-1) ?? 0, end),
        starts: next === undefined ? starts : [...starts, end],
      }));
      return closed.reduce((best, division) => (division.score > best.score ? division : best));
    });
  }
  return open[0] ?? { score: 0, starts: [0] };
}

/** True where the name holds two neighbouring characters of the label that no rival has. */
function namesLabel(name: string, label: string, rivals: readonly string[]): boolean {
  return range(0, label.length - 2).some((at) => {
    const pair = label.slice(at, at + 2);
    return name.includes(pair) && !rivals.some((rival) => rival.includes(pair));
  });
}

/** One longer than `values`: element `r` is the sum of the values before `r`. */
function runningSum(values: readonly number[]): readonly number[] {
  let sum = 0;
  return [
    0,
    ...values.map((value) => {
      sum += value;
      return sum;
    }),
  ];
}

/** The whole numbers from `first` to `last`, both included. */
function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
