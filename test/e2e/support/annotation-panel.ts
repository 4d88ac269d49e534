import type { Locator, Page } from "playwright-core";
import { pickDocument, selectText } from "./reading";
import { documentsShown } from "./tested-program";

/** The cards of the panel that are drawn. */
export function cards(window: Page): Locator {
  return window.getByRole("tabpanel", { name: /批注/ }).getByRole("article");
}

export function card(window: Page, words: string): Locator {
  return cards(window).filter({ hasText: words });
}

/** The words of the cards, in the order of the list. */
export async function listed(window: Page): Promise<string[]> {
  return cards(window).locator("q").allTextContents();
}

/** Selects words of a pane, annotates them by a key (1–5 a colour, U an underline) and waits for their card. */
export async function annotateByKey(
  window: Page,
  pane: number,
  words: string,
  key: string,
): Promise<void> {
  await selectText(window, pane, words);
  await window.keyboard.press(key);
  await card(window, words).first().waitFor();
}

/** Marks words of two documents, each by its key, and shows all documents. */
export async function annotateTwoDocuments(window: Page): Promise<void> {
  await documentsShown(window);
  await pickDocument(window, 1, "安徽纲要（报纸版）");
  await pickDocument(window, 2, "湖北纲要");
  for (const [pane, words, key] of MARKED) {
    await annotateByKey(window, pane, words, key);
  }
  await window.getByRole("button", { name: "全部文件" }).click();
}

/** In the order in which they are made. */
export const MARKED = [
  [2, "质量强省", "1"],
  [1, "放心消费在安徽", "2"],
  [1, "牢固树立质量第一意识", "1"],
  [1, "质量治理体系更加完善", "u"],
  [1, "食品评价性抽检合格率", "3"],
] as const;
