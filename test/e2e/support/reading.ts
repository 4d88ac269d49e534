import type { Page } from "playwright-core";
import type { Annotation } from "../../../domain/annotations/annotation";
import { storedRows } from "./stored-rows";

export { clickText, pickDocument, selectText } from "../../../build/walk/person";

/** The annotations as the database holds them, read past the program. */
export function storedAnnotations(window: Page): Promise<Annotation[]> {
  return storedRows<Annotation>(window, "annotations");
}

/** The texts painted under one named highlight, over all panes. */
export function paintedTexts(window: Page, name: string): Promise<string[]> {
  return window.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}
