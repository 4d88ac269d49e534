import type { ItemLine, Rank } from "./item";
import type { LineForm } from "./line-form";
import type { PointLine } from "./point";

/** ① counts within a paragraph's list, and is never what a chapter consists of. */
const LOWEST_ITEM_RANK: Rank = 4;

/**
 * Settles which numbers of a text are chapters, items and points, which no line
 * shows by itself: 一、 is a chapter, but below 第一章 or 第一条 an item or a point;
 * （一） is an item, but below 第一条 a point; 1. is a point, but an item in a
 * chapter without other numbers.
 */
export function settleHierarchy(forms: readonly LineForm[]): readonly LineForm[] {
  const demoted = demoteCommas(forms);
  const stretches: LineForm[][] = [[]];
  for (const form of demoted) {
    if (form.kind === "chapter") stretches.push([]);
    stretches.at(-1)?.push(form);
  }
  return stretches.flatMap((stretch) => settleStretch(stretch, stretch[0]?.kind === "chapter"));
}

/** 一、 after the first 第一章, or in a text that begins with 第一条. */
function demoteCommas(forms: readonly LineForm[]): readonly LineForm[] {
  let lawful = false;
  let begun = false;
  return forms.map((form): LineForm => {
    if (form.kind === "chapter" && form.style === "law") lawful = true;
    if (form.kind === "item" && form.rank === 0 && !begun) lawful = true;
    begun ||= form.kind === "chapter" || form.kind === "item";
    if (form.kind !== "chapter" || form.style === "law" || !lawful) return form;
    const { ordinal, title: heading, lead } = form;
    return { kind: "item", rank: 1, ordinal, heading, lead };
  });
}

/** The lines of one chapter: its widest numbers are its items, the others points. */
function settleStretch(forms: readonly LineForm[], inChapter: boolean): readonly LineForm[] {
  const top = topRank(forms, inChapter);
  let inBox = false;
  return forms.map((form): LineForm => {
    if (form.kind === "box") inBox = true;
    else if (form.kind === "item") inBox = false;
    if (form.kind === "item") return form.rank === top ? form : asPoint(form);
    return form.kind === "point" && form.rank === top && !inBox ? asItem(form) : form;
  });
}

/** The rank of a chapter's items; `null` where it has none. Numbers in a box are the box's. */
function topRank(forms: readonly LineForm[], inChapter: boolean): Rank | null {
  const ranks: Rank[] = [];
  let inBox = false;
  for (const form of forms) {
    if (form.kind === "box") inBox = true;
    else if (form.kind === "item") {
      inBox = false;
      ranks.push(form.rank);
    } else if (form.kind === "point" && inChapter && !inBox && form.rank <= LOWEST_ITEM_RANK) {
      ranks.push(form.rank);
    }
  }
  return ranks.length === 0 ? null : ranks.reduce((least, rank) => (rank < least ? rank : least));
}

function asPoint({ rank, ordinal, heading, lead }: ItemLine): PointLine {
  return { kind: "point", rank, ordinal, heading, lead };
}

function asItem({ rank, ordinal, heading, lead }: PointLine): ItemLine {
  return { kind: "item", rank, ordinal, heading, lead };
}
