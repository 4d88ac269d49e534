import type { Page } from "playwright-core";
import type { Annotation } from "../../../domain/annotations/annotation";

export { clickText, pickDocument, selectText } from "../../../build/walk/person";

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
