import { pageWords } from "./labels";

/**
 * Fills in, in the list of annotations, on which page each stands. Room for it
 * is kept from the start, so that the pages stay as they are.
 */
export function showPages(pages: Readonly<Record<number, number>>): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-page-of]")) {
    const page = pages[Number(element.dataset.pageOf)];
    if (page !== undefined) element.textContent = pageWords(page);
  }
}
