import { useMemo } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import { soughtTarget } from "../../domain/annotations/passage";
import type { Target } from "../../domain/annotations/target";
import type { Span } from "../../domain/document/span";
import { inReadingOrder, type SentPiece } from "../../domain/handouts/sent-pieces";
import type { Citation } from "../../domain/notes/citation";
import { useHandoutDesk } from "../handouts/useHandoutDesk";
import { useSending } from "../handouts/useSending";
import type { Library } from "../library/library";
import { showFailure } from "./failure-notice";
import { useAnchorings } from "./useAnchorings";
import type { usePanels } from "./usePanels";

/** The window's side of handouts: putting passages into them, and being led from them to the text. */
export function useHandouting(
  { documents, infos }: Library,
  panels: ReturnType<typeof usePanels>,
  showPassage: (documentId: string, span: Span) => void,
  citationOf: (target: Target) => Citation | null,
) {
  const desk = useHandoutDesk(showFailure);
  const { handouts } = desk;
  const sending = useSending(desk.changes);
  const cited = useMemo(
    () =>
      handouts.flatMap(({ entries }) =>
        entries.flatMap((entry) => (entry.kind === "passage" ? [entry.citation] : [])),
      ),
    [handouts],
  );
  const { placeOf } = useAnchorings(documents, cited);
  const ask = (pieces: readonly SentPiece[]) => {
    if (pieces.length > 0) sending.ask(pieces);
  };
  return {
    desk,
    sending,
    sources: { documents, placeOf, onOpen: showPassage },
    /** Asks which handout passages are to go into; `null` stands for one whose document is gone. */
    send: (citations: readonly (Citation | null)[]) =>
      ask(
        citations.flatMap((citation) => (citation === null ? [] : [{ citation, comment: null }])),
      ),
    /** The same of annotations, in the order of the documents and their texts. */
    sendAnnotations: (annotations: readonly Annotation[]) => {
      const pieces = annotations.flatMap(({ passages, comment }) =>
        passages.flatMap((passage) => {
          const citation = citationOf(soughtTarget(passage));
          return citation === null ? [] : [{ citation, comment }];
        }),
      );
      ask(
        inReadingOrder(
          pieces,
          infos.map(({ id }) => id),
        ),
      );
    },
    open: (id: string, entryId: string | null = null) => {
      desk.show(id, entryId);
      if (panels.mode !== "handouts") panels.toggleScreen("handouts");
    },
  } as const;
}

export type Handouting = ReturnType<typeof useHandouting>;
