import { blockAt } from "../document/block-at";
import { slice } from "../document/span";
import { changesBetween } from "./changes";
import type { Collatable } from "./edition";
import { type Items, itemsOf } from "./items";
import { kindOf } from "./kind";
import { type Difference, findMoves } from "./moves";
import type { BlockRange, Passage } from "./passage";
import { type Passages, passagesOf } from "./passages";
import { readable } from "./readable";
import { type Change, isEmpty, type Reading, type Variant } from "./variant";

/**
 * Finds what two editions of a work have differently, in the order of the first
 * one. The blocks that are the same passage are found first, then compared
 * character by character. Takes the first edition's readings out and puts the
 * second one's in: that makes the second text of the first, character by
 * character (see `patch`). The time grows in proportion to the texts.
 */
export function collate(a: Collatable, b: Collatable): readonly Variant[] {
  const steps = collateInSteps(a, b);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Of the time it takes, finding the passages has about this share. */
const PASSAGES_SHARE = 0.6;

/** Collates passage by passage, and says before each step which share is done: whoever runs it may stop. */
export function* collateInSteps(
  a: Collatable,
  b: Collatable,
): Generator<number, readonly Variant[]> {
  yield 0;
  const passages = passagesOf(a, b);
  const spanned = ({ a: rangeA, b: rangeB }: Passage): Change => ({
    a: spanOf(a, rangeA),
    b: spanOf(b, rangeB),
  });
  const within: Change[] = [];
  for (const [at, passage] of passages.same.map(spanned).entries()) {
    yield PASSAGES_SHARE + ((1 - PASSAGES_SHARE) * at) / passages.same.length;
    const changes = changesBetween(a.text, passage.a, b.text, passage.b);
    within.push(...readable(a.text, b.text, passage, changes));
  }
  const alone = [...passages.onlyA, ...passages.onlyB].map(spanned);
  const changes = withLineBreaks(a.text, b.text, inOrder([...within, ...alone]));
  const moved = passages.moved.map((passage) => ({ ...spanned(passage), isMoved: true }));
  const itemOf = itemFinder(a, b, passages);
  return inOrder([...findMoves(a.text, b.text, changes), ...moved]).map((difference) => ({
    item: itemOf(difference),
    kind: kindOf(a.text, b.text, difference),
    a: readingOf(a.text, difference.a),
    b: readingOf(b.text, difference.b),
  }));
}

function spanOf({ text, blocks }: Collatable, { from, to }: BlockRange): Change["a"] {
  const start = blocks[from]?.from ?? text.length;
  return { from: start, to: from === to ? start : (blocks[to - 1]?.to ?? text.length) };
}

function readingOf(text: string, span: Change["a"]): Reading {
  return { from: span.from, to: span.to, text: slice(text, span) };
}

function inOrder<C extends Change>(changes: readonly C[]): readonly C[] {
  return [...changes].sort((x, y) => x.a.from - y.a.from || x.b.from - y.b.from);
}

/**
 * Joins a line break with the lines it comes with: where one edition goes on
 * after the other's last line, that line's end is no change of its own.
 */
function withLineBreaks(a: string, b: string, changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const comesWith =
      last !== undefined &&
      last.a.to === change.a.from &&
      last.b.to === change.b.from &&
      slice(a, last.a) + slice(b, last.b) === "\n" &&
      isEmpty(last.a) === isEmpty(change.a) &&
      isEmpty(last.b) === isEmpty(change.b);
    if (comesWith) {
      joined[joined.length - 1] = {
        a: { from: last.a.from, to: change.a.to },
        b: { from: last.b.from, to: change.b.to },
      };
    } else joined.push(change);
  }
  return joined;
}

/** Says in which item of the first edition a difference is. */
function itemFinder(
  a: Collatable,
  b: Collatable,
  { same, moved }: Passages,
): (difference: Difference) => number | null {
  const [itemsA, itemsB] = [itemsOf(a), itemsOf(b)];
  const counterparts = new Map(
    [...same, ...moved].map((passage) => [passage.b.from, passage.a.from]),
  );
  return (difference) => {
    const block = blockAt(a.blocks, difference.a.from);
    // What is added between blocks belongs where the second edition has it.
    const isBetween = isEmpty(difference.a) && (a.blocks[block]?.from ?? -1) >= difference.a.from;
    if (!isBetween && block < a.blocks.length) return itemsA.ordinalAt(block);
    const opening = itemsB.openingOf(blockAt(b.blocks, firstLetter(b.text, difference.b)));
    return opening === null ? null : openedBy(itemsA, counterparts.get(opening));
  };
}

/** The ordinal of the item that begins with this block; `null` where none does. */
function openedBy(items: Items, block: number | undefined): number | null {
  return block === undefined || items.openingOf(block) !== block ? null : items.ordinalAt(block);
}

/** Where the span begins once the line break before it is passed. */
function firstLetter(text: string, { from, to }: Change["a"]): number {
  return text[from] === "\n" && from + 1 < to ? from + 1 : from;
}
