import type { Block, BlockKind } from "../document/block";
import { slice } from "../document/span";
import type { TimeMark } from "./time-marks";

/** An item, chapter or point, and the year that rules what it holds. */
interface Scope {
  readonly id: string;
  readonly year: number | null;
  /** True where its heading promises targets, so that one paragraph's year rules the next too. */
  readonly isAim: boolean;
  /** True where its heading promises a look back, in which numbers are facts. */
  readonly isLookBack: boolean;
}

/** The year that rules sentences without one of their own. */
export interface Ruling {
  readonly year: number | null;
  /** The parts that hold the block, the outermost first. */
  readonly scopes: readonly Scope[];
}

export const NO_RULING: Ruling = { year: null, scopes: [] };

const AIMS = /目标|愿景|指标|总体要求/;
/** 现实基础, 发展现状与形势; not 夯实质量基础. */
const LOOKS_BACK = /(?:现实|发展|工作|现有)基础|现状|形势|背景|回顾|主要成[效就]/;

/** A longer heading is a sentence that says more. In UTF-16 code units. */
const LONGEST_LOOK_BACK = 24;

const YEAR = /((?:19|20)\d{2})年/;

const HEADED: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "chapter",
  "section",
  "item",
  "point",
  "box",
  "attachment",
]);

/** What a block takes over from those before it. */
export function rulingAt({ scopes }: Ruling, block: Block, plain: string): Ruling {
  const holding = scopes.filter(({ id }) => block.id.startsWith(`${id}.`));
  const inner = holding.at(-1);
  if (HEADED.has(block.kind)) {
    const takesOver = inner?.isAim === true || block.kind === "point";
    const scope = scopeOf(block, plain, takesOver ? inner : undefined);
    return { year: scope.year, scopes: [...holding, scope] };
  }
  const takesOver = inner?.isAim === true || block.kind !== "paragraph";
  return { year: takesOver ? (inner?.year ?? null) : null, scopes: holding };
}

function scopeOf(block: Block, plain: string, holding: Scope | undefined): Scope {
  const heading = slice(plain, block.lead ?? block.content);
  const year = holding?.year ?? null;
  const isLookBack = heading.length <= LONGEST_LOOK_BACK && LOOKS_BACK.test(heading);
  const scope = { id: block.id, year, isAim: holding?.isAim ?? false, isLookBack };
  if (!AIMS.test(heading)) return scope;
  return { ...scope, year: Number(YEAR.exec(heading)?.[1]) || year, isAim: true };
}

/** True where the block looks back, and its numbers tell what is so already. */
export function looksBack({ scopes }: Ruling): boolean {
  return scopes.some(({ isLookBack }) => isLookBack);
}

/** The last of the years that open a sentence together: 2024年、2025年分别新建. */
function lastOfOpening(marks: readonly TimeMark[]): TimeMark | undefined {
  const next = marks.findIndex((mark, index) => {
    const before = marks[index - 1];
    return before !== undefined && mark.from - before.to > 1;
  });
  const last = marks.slice(0, next === -1 ? marks.length : next).at(-1);
  const [first] = marks;
  return last === undefined || first === undefined ? undefined : { ...last, opens: first.opens };
}

/**
 * The ruling from a sentence on that may open with a year: one that opens the
 * block, or follows another year, rules what comes after it.
 */
export function rulingFrom(
  ruling: Ruling,
  marks: readonly TimeMark[],
  isFirst: boolean,
  block: Block,
  documentYear: number | null,
): Ruling {
  const mark = lastOfOpening(marks);
  const inner = ruling.scopes.at(-1);
  if (mark?.opens !== true || typeof mark.year !== "number") return ruling;
  if (documentYear !== null && mark.year < documentYear) return ruling;
  if (!isFirst && ruling.year === null && inner?.isAim !== true) return ruling;
  // A dash speaks for itself. A later year in the same block, 到2035年, is a look
  // ahead: the blocks below go on with the first.
  const isOwn = block.kind === "dash" || block.kind === "entry";
  if (inner === undefined || isOwn || (!isFirst && inner.year !== null)) {
    return { ...ruling, year: mark.year };
  }
  return {
    year: mark.year,
    scopes: [...ruling.scopes.slice(0, -1), { ...inner, year: mark.year }],
  };
}
