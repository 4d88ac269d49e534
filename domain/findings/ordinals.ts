import type { Finding, NumberedPart } from "../document/finding";
import type { Span } from "../document/span";
import type { Examined } from "./examined";

/** A number of a document's text, where it stands. */
interface Numbered {
  readonly ordinal: number;
  readonly blockId: string;
  /** True where numbers may begin again with one: at a chapter's first item. */
  readonly mayRestart: boolean;
  /** True where the number may stand again: 第三条之一. */
  readonly mayRepeat?: boolean;
}

/** The number of an article that a later law put in: 第三条之一. */
const INSERTED = /^第[^条]{1,12}条之/;

const INSERTED_LENGTH = 16;

/** Finds numbers of chapters, items and boxes that are left out, stand twice or out of order. */
export function ordinals({ text, blocks, chapters }: Examined): readonly Finding[] {
  const places = new Map(blocks.map(({ id, content, lead }) => [id, lead ?? content]));
  const examine = (part: NumberedPart, numbers: readonly Numbered[]) =>
    runsOf(numbers).flatMap((run) => examineRun(part, run, places));
  const startOf = (id: string) => {
    const from = places.get(id)?.from ?? 0;
    return text.slice(from, from + INSERTED_LENGTH);
  };
  const items = chapters.flatMap((chapter) =>
    chapter.items.map((item, index) => ({
      ...item,
      mayRestart: index === 0,
      mayRepeat: INSERTED.test(startOf(item.blockId)),
    })),
  );
  const boxes = chapters.flatMap((chapter) =>
    chapter.boxes.map(({ number, blockId }) => ({ ordinal: number, blockId, mayRestart: false })),
  );
  const headed = chapters.map(({ ordinal, blockId }) => ({ ordinal, blockId, mayRestart: true }));
  return [...examine("chapter", headed), ...examine("item", items), ...examine("box", boxes)];
}

/** Stretches of numbers that count on: a new one begins with one, where that may be. */
function runsOf(numbers: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    const previous = run?.at(-1)?.ordinal ?? 0;
    const restarts = number.mayRestart && number.ordinal === 1 && previous > 1;
    const isOther = attachmentOf(number) !== attachmentOf(run?.at(-1));
    if (run === undefined || restarts || isOther) runs.push([number]);
    else run.push(number);
  }
  return runs;
}

/** The attached text a number belongs to; `null` for the document's own. */
function attachmentOf(number: Numbered | undefined): string | null {
  return /^a\d+/.exec(number?.blockId ?? "")?.[0] ?? null;
}

/** A text may begin in its middle, so the first number of a run is taken as it is; boxes begin with one. */
function examineRun(
  part: NumberedPart,
  run: readonly Numbered[],
  places: ReadonlyMap<string, Span>,
): readonly Finding[] {
  const all = new Set(run.map(({ ordinal }) => ordinal));
  const seen = new Set<number>();
  let greatest = part === "box" ? 0 : (run[0]?.ordinal ?? 1) - 1;
  return run.flatMap(({ ordinal: found, blockId, mayRepeat }): Finding[] => {
    const place = places.get(blockId) ?? { from: 0, to: 0 };
    const at = { from: place.from, to: place.to, blockId };
    const repeats = seen.has(found);
    const expected = greatest + 1;
    seen.add(found);
    greatest = Math.max(greatest, found);
    if (repeats && mayRepeat === true) return [];
    if (repeats) return [{ kind: "repeated-ordinal", ...at, part, found }];
    if (found < expected) return [{ kind: "misplaced-ordinal", ...at, part, found }];
    const missing = range(expected, found).filter((ordinal) => !all.has(ordinal));
    return missing.length === 0 ? [] : [{ kind: "skipped-ordinal", ...at, part, missing, found }];
  });
}

/** The whole numbers from `first` up to `end`, `end` not included. */
function range(first: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}
