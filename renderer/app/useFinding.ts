import { useMemo } from "react";
import type { Document } from "../../domain/document/document";
import { slice } from "../../domain/document/span";
import { type Find, type FindPane, useFind } from "../search/useFind";
import type { PaneSelection } from "./useSelecting";
import type { Workspace, WorkspaceAction } from "./workspace";

/** Finding words in the open documents. */
export function useFinding(
  { panes, focused }: Workspace,
  documents: ReadonlyMap<string, Document>,
  selected: PaneSelection | null,
  dispatch: (action: WorkspaceAction) => void,
) {
  const searched = useMemo(
    () =>
      panes.flatMap(({ key, documentId, blockId }): readonly FindPane[] => {
        const document = documents.get(documentId);
        if (document === undefined) return [];
        const reading = document.blocks.find(({ id }) => id === blockId)?.from ?? 0;
        return [{ key, document, reading }];
      }),
    [panes, documents],
  );
  const find = useFind(searched, panes[focused]?.key ?? 0, ({ pane, span }) => {
    const index = panes.findIndex(({ key }) => key === pane);
    if (index === -1) return;
    dispatch({ do: "reveal", pane: index, reveal: { kind: "span", span }, isStep: true });
  });
  return {
    ...find,
    open: () => {
      const document = documents.get(panes[focused]?.documentId ?? "");
      const span = selected?.pane === focused ? selected.selection.span : null;
      find.open(
        span === null || document === undefined
          ? null
          : { text: slice(document.text, span), from: span.from },
      );
    },
  } as const;
}

export type Finding = Omit<Find, "open"> & { readonly open: () => void };
