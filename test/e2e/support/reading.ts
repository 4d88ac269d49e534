import type { Page } from "playwright-core";
import type { Annotation } from "../../../domain/annotations/annotation";

/** Where a stretch of shown text begins and ends, in CSS pixels of the window. */
interface Stretch {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/**
 * Selects with the mouse, as a person does, from the first character of
 * `first` to the last character of `last` in pane `number` (counted from one).
 */
export async function selectText(window: Page, number: number, first: string, last = first) {
  const { from, to } = await stretchOf(window, number, first, last);
  await window.mouse.move(from.x, from.y);
  await window.mouse.down();
  await window.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await window.mouse.move(to.x, to.y, { steps: 4 });
  await window.mouse.up();
  await window.getByRole("toolbar", { name: "批注所选文字" }).waitFor();
}

/** Clicks on the first character of a stretch of text in pane `number`. */
export async function clickText(window: Page, number: number, text: string) {
  const { from } = await stretchOf(window, number, text, text);
  await window.mouse.click(from.x + 4, from.y);
}

function stretchOf(window: Page, number: number, first: string, last: string): Promise<Stretch> {
  return window.evaluate(
    ({ number, first, last }) => {
      const pane = document.querySelectorAll(".pane-text")[number - 1];
      if (pane === undefined) throw new Error(`There is no pane ${number}.`);
      const find = (wanted: string): [Text, number] => {
        for (const run of pane.querySelectorAll("[data-from]")) {
          const node = run.firstChild;
          const at = node instanceof Text ? node.data.indexOf(wanted) : -1;
          if (node instanceof Text && at !== -1) return [node, at];
        }
        throw new Error(`The pane does not show ${wanted} in one run.`);
      };
      const boxOf = (node: Text, at: number) => {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      const [startNode, startAt] = find(first);
      // A quarter of the pane above the beginning, the rest for what follows it.
      const view = pane.getBoundingClientRect();
      pane.scrollTop += boxOf(startNode, startAt).top - view.top - view.height / 4;
      const [endNode, endAt] = find(last);
      const start = boxOf(startNode, startAt);
      const end = boxOf(endNode, endAt + last.length - 1);
      return {
        from: { x: start.left + 1, y: start.top + start.height / 2 },
        to: { x: end.right - 1, y: end.top + end.height / 2 },
      };
    },
    { number, first, last },
  );
}

/** Shows another document in pane `number` through its picker. */
export async function pickDocument(window: Page, number: number, shortTitle: string) {
  await window
    .getByRole("button", { name: /选择文件/ })
    .nth(number - 1)
    .click();
  await window.getByRole("menuitem", { name: shortTitle }).click();
  await window.getByRole("menu").waitFor({ state: "hidden" });
  await window.getByRole("region", { name: `第 ${number} 栏：${shortTitle}` }).waitFor();
}

/** The annotations as the database holds them, read past the program. */
export function storedAnnotations(window: Page): Promise<Annotation[]> {
  return window.evaluate(
    () =>
      new Promise<Annotation[]>((resolve, reject) => {
        const opening = indexedDB.open("duidu");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("annotations").objectStore("annotations").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/** The texts painted under one named highlight, over all panes. */
export function paintedTexts(window: Page, name: string): Promise<string[]> {
  return window.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}
