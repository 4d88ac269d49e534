import { useMemo } from "react";
import type { Document } from "../../domain/document/document";

/** A pane and its document, as the others see it. */
export interface ComparedPane {
  readonly key: number;
  readonly document: Document;
}

/** The panes with their documents: the same list as long as they show the same, whatever place they are at. */
export function useComparedPanes(
  panes: readonly { readonly key: number; readonly documentId: string }[],
  documents: ReadonlyMap<string, Document>,
): readonly ComparedPane[] {
  const shown = panes.map(({ key, documentId }) => `${key} ${documentId}`).join("\n");
  return useMemo(
    () =>
      shown.split("\n").flatMap((one): readonly ComparedPane[] => {
        const [key = "", ...id] = one.split(" ");
        const document = documents.get(id.join(" "));
        return document === undefined ? [] : [{ key: Number(key), document }];
      }),
    [shown, documents],
  );
}
