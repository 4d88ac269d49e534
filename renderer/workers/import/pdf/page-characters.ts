import type { PageItem } from "./page-items";

/** A character of a page and its middle, in points from the page's top left corner. */
export interface Character {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The middle of a character stands so far above its baseline, as a part of the font's height. */
const MIDDLE = 0.36;

/** Characters of context on each side: as many as an annotation keeps. */
const CONTEXT = 32;

/** Letters, figures and marks of half the width of a Han character. */
const HALF_WIDTH = /[\u0020-\u024f\u2010-\u2027]/u;

/**
 * The characters of a page in the order of their drawing, without blanks. A PDF
 * tells the width of a piece of text only: within it, Han characters are taken
 * for twice as wide as letters.
 */
export function charactersOf(items: readonly PageItem[]): readonly Character[] {
  return items.flatMap(({ text, x, y, width, size }) => {
    const letters = [...text];
    const widths = letters.map((letter) => (HALF_WIDTH.test(letter) ? 1 : 2));
    const unit =
      width /
      Math.max(
        1,
        widths.reduce<number>((sum, one) => sum + one, 0),
      );
    let left = x;
    return letters.flatMap((letter, at) => {
      const own = (widths[at] ?? 0) * unit;
      const middle = left + own / 2;
      left += own;
      return letter.trim() === "" ? [] : [{ text: letter, x: middle, y: y - MIDDLE * size }];
    });
  });
}

const CORNERS = 4;

/** The characters in some quadrilaterals, four corners each, and those before and behind. */
export function marked(characters: readonly Character[], corners: readonly Corner[]) {
  const boxes = Array.from({ length: Math.floor(corners.length / CORNERS) }, (_, at) =>
    boxOf(corners.slice(at * CORNERS, (at + 1) * CORNERS)),
  );
  const inside = characters.flatMap(({ x, y }, index) =>
    boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
      ? [index]
      : [],
  );
  const [first, last] = [inside[0] ?? 0, inside.at(-1) ?? -1];
  const text = (from: number, to: number) =>
    characters
      .slice(Math.max(0, from), to)
      .map((one) => one.text)
      .join("");
  return {
    exact: inside.map((index) => characters[index]?.text ?? "").join(""),
    prefix: text(first - CONTEXT, first),
    suffix: text(last + 1, last + 1 + CONTEXT),
  };
}

function boxOf(corners: readonly Corner[]) {
  const across = corners.map(({ x }) => x);
  const down = corners.map(({ y }) => y);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}
