import type { Page } from "playwright-core";
import type { Annotation } from "../../../domain/annotations/annotation";
import { storedRows } from "./stored-rows";

export { clickText, pickDocument, selectionBar, selectText } from "../../../build/walk/person";

/** The annotations as the database holds them, read past the program. */
export function storedAnnotations(window: Page): Promise<Annotation[]> {
  return storedRows<Annotation>(window, "annotations");
}

/** The texts painted under one named highlight, over all panes. */
export async function paintedTexts(window: Page, name: string): Promise<string[]> {
  return (await painted(window, name)).map(({ text }) => text);
}

/** What is painted under one named highlight, over all panes, and where in the window, in CSS pixels. */
export function painted(
  window: Page,
  name: string,
): Promise<{ text: string; left: number; right: number; top: number; bottom: number }[]> {
  return window.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((stretch) => {
        const range = document.createRange();
        range.setStart(stretch.startContainer, stretch.startOffset);
        range.setEnd(stretch.endContainer, stretch.endOffset);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { text: range.toString(), left, right, top, bottom };
      }),
    name,
  );
}
