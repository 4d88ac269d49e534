import type { Locator, Page } from "playwright-core";

/*
 * What a person does in the window, by what a person sees: names, roles and
 * the mouse. Shared by the walk and the end-to-end tests.
 */

/** The pane with this number, counted from 1 on the left. */
export function pane(window: Page, number: number): Locator {
  return window.getByRole("region", { name: new RegExp(`^第 ${number} 栏`) });
}

/** Opens the document with this short title in a pane, through the picker above its text. */
export async function pickDocument(
  window: Page,
  number: number,
  shortTitle: string,
): Promise<void> {
  await pane(window, number)
    .getByRole("button", { name: /^选择文件/ })
    .click();
  const menu = window.getByRole("menu");
  await menu.getByRole("menuitem", { name: shortTitle }).click();
  await menu.waitFor({ state: "hidden" });
  await window.getByRole("region", { name: `第 ${number} 栏：${shortTitle}` }).waitFor();
}

/** Types into the search box and waits until the results are there. */
export async function search(window: Page, query: string): Promise<void> {
  await window.getByRole("combobox", { name: "检索全部文件" }).fill(query);
  await window.getByRole("status").filter({ hasText: /^共 / }).waitFor();
}

/**
 * Selects with the mouse, from the first character of `first` to the last
 * character of the next `last`, and waits for the bar that offers what can be
 * done with it.
 */
export async function selectText(
  window: Page,
  number: number,
  first: string,
  last = first,
): Promise<void> {
  const { from, to } = await findText(window, number, first, last);
  await window.mouse.move(from.x, from.y);
  await window.mouse.down();
  // In several steps, as a hand moves: a page may take one jump for a click.
  await window.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await window.mouse.move(to.x, to.y, { steps: 4 });
  await window.mouse.up();
  await selectionBar(window).waitFor();
}

/** The bar that offers what can be done with the selected text. */
export function selectionBar(window: Page): Locator {
  return window.getByRole("toolbar", { name: "批注所选文字" });
}

/** Clicks on the first character of `words` in a pane. */
export async function clickText(window: Page, number: number, words: string): Promise<void> {
  const { from } = await findText(window, number, words, words);
  await window.mouse.click(from.x + INSIDE, from.y);
}

/** This many CSS pixels from its edge a point is inside a character of any text size. */
const INSIDE = 4;

/** In CSS pixels from the window's upper left corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Outer edges of a stretch of text, half-way up its first and its last line. */
interface Stretch {
  readonly from: Point;
  readonly to: Point;
  /** Nothing lies over its beginning. */
  readonly open: boolean;
}

/** Milliseconds in which text comes to rest, however busy the machine is. */
const REST_LIMIT_MS = 15_000;

/**
 * Brings a stretch of a pane's text into view and says where it is, once it
 * stands still and nothing (a dialog that is closing) covers it.
 */
async function findText(
  window: Page,
  number: number,
  first: string,
  last: string,
): Promise<Stretch> {
  const article = pane(window, number).getByRole("article");
  const limit = Date.now() + REST_LIMIT_MS;
  let before = "";
  while (Date.now() < limit) {
    const stretch = await article.evaluate(stretchIn, { first, last });
    if (stretch === null) throw new Error(`Pane ${number} does not show “${first}” … “${last}”.`);
    const now = JSON.stringify(stretch);
    if (now === before && stretch.open) return stretch;
    before = now;
    await article.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error(`“${first}” does not come to rest in pane ${number}, or something covers it.`);
}

/**
 * Runs in the page. Holds no named function: the compiler would mark it with a
 * call of its own, which the page does not have.
 */
function stretchIn(article: Element, words: { first: string; last: string }): Stretch | null {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let text = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, start: text.length });
    text += node.textContent ?? "";
  }
  const start = text.indexOf(words.first);
  const end = start === -1 ? -1 : text.indexOf(words.last, start);
  if (end === -1) return null;
  const ends = [start, end + words.last.length - 1].map((offset) => {
    const found = nodes.findLast((one) => one.start <= offset) ?? { node: article, start: 0 };
    const range = document.createRange();
    range.setStart(found.node, offset - found.start);
    range.setEnd(found.node, offset - found.start + 1);
    return range;
  });
  // A quarter of the pane above the beginning, the rest for what follows it.
  const view = article.parentElement;
  const top = ends[0]?.getBoundingClientRect().top;
  if (view === null || top === undefined) return null;
  const distance = top - view.getBoundingClientRect().top - view.clientHeight / 4;
  // Where it already stands there, to a pixel, it is left alone: it is to come to rest.
  if (Math.abs(distance) > 1) view.scrollTop += distance;
  const [head, tail] = ends.map((range) => range.getBoundingClientRect());
  if (head === undefined || tail === undefined) return null;
  const from = { x: head.left + 1, y: head.top + head.height / 2 };
  return {
    from,
    to: { x: tail.right - 1, y: tail.top + tail.height / 2 },
    open: article.contains(document.elementFromPoint(from.x, from.y)),
  };
}
