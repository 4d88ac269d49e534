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
  const here = pane(window, number);
  await here.getByRole("button", { name: /^选择文件/ }).click();
  const menu = window.getByRole("menu");
  await menu.getByRole("menuitem", { name: shortTitle }).click();
  await menu.waitFor({ state: "hidden" });
  await pane(window, number)
    .and(window.getByRole("region", { name: shortTitle }))
    .waitFor();
}

/** Types into the search box and waits until the results are there. */
export async function search(window: Page, query: string): Promise<void> {
  await window.getByRole("textbox", { name: "检索全部文件" }).fill(query);
  await window.getByRole("status").filter({ hasText: /^共 / }).waitFor();
}

/** Selects the first occurrence of `words` in a pane by dragging the mouse over it. */
export async function selectWords(window: Page, number: number, words: string): Promise<void> {
  const ends = await pane(window, number).getByRole("article").evaluate(placeOf, words);
  if (ends === null) throw new Error(`Pane ${number} does not show “${words}”.`);
  await window.mouse.move(ends.from.x, ends.from.y);
  await window.mouse.down();
  // In two steps, as a hand moves: some pages take one jump for a click.
  await window.mouse.move((ends.from.x + ends.to.x) / 2, (ends.from.y + ends.to.y) / 2);
  await window.mouse.move(ends.to.x, ends.to.y);
  await window.mouse.up();
}

/** Clicks the first occurrence of `words` in a pane. */
export async function clickWords(window: Page, number: number, words: string): Promise<void> {
  const ends = await pane(window, number).getByRole("article").evaluate(placeOf, words);
  if (ends === null) throw new Error(`Pane ${number} does not show “${words}”.`);
  await window.mouse.click((ends.from.x + ends.to.x) / 2, ends.from.y);
}

/**
 * Runs in the page: brings `words` into view and returns the middle points of
 * its first and its last character, in CSS pixels of the window, drawn out to
 * the outer edges. Holds no named function: the compiler would mark it with a
 * call of its own, which the page does not have.
 */
function placeOf(article: Element, words: string): { from: Point; to: Point } | null {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let text = "";
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, start: text.length });
    text += node.textContent ?? "";
  }
  const at = text.indexOf(words);
  if (at === -1) return null;
  const ends = [at, at + words.length - 1].map((offset) => {
    const { node, start } = nodes.findLast((one) => one.start <= offset) ?? {
      node: article,
      start: 0,
    };
    const range = document.createRange();
    range.setStart(node, offset - start);
    range.setEnd(node, offset - start + 1);
    return range;
  });
  ends[0]?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  const [first, last] = ends.map((range) => range.getBoundingClientRect());
  if (first === undefined || last === undefined) return null;
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right - 1, y: last.top + last.height / 2 },
  };
}

/** In CSS pixels from the window's upper left corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}
