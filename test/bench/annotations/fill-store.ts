import type { Page } from "playwright-core";
import {
  ANNOTATION_STYLES,
  type Annotation,
  COLOURS,
} from "../../../domain/annotations/annotation";
import { describeTarget } from "../../../domain/annotations/describe";
import { passageOf } from "../../../domain/annotations/passage";
import type { Document } from "../../../domain/document/document";
import { richTextOf } from "../../../domain/rich-text/plain-text";

const TAGS = ["数据", "任务", "核对", "引用"];

/** So many UTF-16 code units each annotation covers. */
const LENGTH = 18;

/** The documents the window has compiled from imported files. */
export function compiledDocuments(window: Page): Promise<Document[]> {
  return window.evaluate(
    () =>
      new Promise<Document[]>((resolve, reject) => {
        const opening = indexedDB.open("duidu");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("compiled").objectStore("compiled").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ document }) => document));
          };
        };
      }),
  );
}

/** `count` annotations, evenly over the text, of all colours and styles, every third with a comment. */
export function annotationsOver(document: Document, count: number): Annotation[] {
  const step = Math.floor((document.text.length - LENGTH) / count);
  return Array.from({ length: count }, (_, index) => {
    const from = index * step;
    const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
    return {
      id: `bench-${index}`,
      passages: [passageOf(describeTarget(document, { from, to: from + LENGTH }))],
      style: ANNOTATION_STYLES[index % ANNOTATION_STYLES.length] ?? "highlight",
      colour: COLOURS[index % COLOURS.length] ?? "yellow",
      tags: index % 2 === 0 ? [TAGS[index % TAGS.length] ?? ""] : [],
      comment: index % 3 === 0 ? richTextOf(`第 ${index} 条批语，请核对。`) : null,
      layerId: null,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
  });
}

/** Puts annotations into the database past the program, which journals them at its next start. */
export function fillStore(window: Page, annotations: readonly Annotation[]): Promise<void> {
  return window.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("duidu");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("annotations", "readwrite");
          for (const row of rows) transaction.objectStore("annotations").put(row);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    annotations,
  );
}
