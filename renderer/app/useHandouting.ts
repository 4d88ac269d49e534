import { useMemo } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import { soughtTarget } from "../../domain/annotations/passage";
import type { Span } from "../../domain/document/span";
import { inReadingOrder, type SentPiece } from "../../domain/handouts/sent-pieces";
import type { Citation } from "../../domain/notes/citation";
import type { SearchHit } from "../../domain/search/results";
import { useHandoutDesk } from "../handouts/useHandoutDesk";
import { useSending } from "../handouts/useSending";
import type { Library } from "../library/library";
import { useStable } from "../ui/use-stable";
import { showFailure } from "./failure-notice";
import { useAnchorings } from "./useAnchorings";
import type { Noting } from "./useNoting";
import type { usePanels } from "./usePanels";

/** The window's side of handouts: putting passages into them, and being led from them to the text. */
export function useHandouting(
  { documents, infos }: Library,
  panels: ReturnType<typeof usePanels>,
  showPassage: (documentId: string, span: Span) => void,
  { citationOf, citationAt, sources }: Pick<Noting, "citationOf" | "citationAt" | "sources">,
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
  const send = (citations: readonly (Citation | null)[]) =>
    ask(citations.flatMap((citation) => (citation === null ? [] : [{ citation, comment: null }])));
  const sendAnnotations = (annotations: readonly Annotation[]) => {
    const pieces = annotations.flatMap(({ passages, comment }) =>
      passages.flatMap((passage) => {
        const citation = citationOf(soughtTarget(passage));
        return citation === null ? [] : [{ citation, comment }];
      }),
    );
    const order = infos.map(({ id }) => id);
    ask(inReadingOrder(pieces, order));
  };
  const stable = useStable({
    onOpen: showPassage,
    onSend: (citation: Citation) => send([citation]),
  });
  return {
    desk,
    sending,
    sources: useMemo(
      () => ({ documents, placeOf, onOpen: stable.onOpen }),
      [documents, placeOf, stable],
    ),
    /** What the citations of notes are looked up in, with the way from them into a handout. */
    noteSources: useMemo(() => ({ ...sources, onSend: stable.onSend }), [sources, stable]),
    /** Asks which handout passages are to go into; `null` stands for one whose document is gone. */
    send,
    /** The same of annotations, in the order of the documents and their texts. */
    sendAnnotations,
    /** The same of a hit: the whole block it is in, or what a comment is on. */
    sendHit: (hit: SearchHit, annotations: readonly Annotation[]) => {
      if (hit.kind === "comment") {
        sendAnnotations(annotations.filter(({ id }) => id === hit.annotationId));
      } else if (hit.kind === "block") {
        const document = documents.get(hit.documentId);
        const block = document?.blocks.find(({ id }) => id === hit.blockId);
        if (document !== undefined && block !== undefined) {
          send([citationAt(document, block.content)]);
        }
      }
    },
    open: (id: string, entryId: string | null = null) => {
      desk.show(id, entryId);
      if (panels.mode !== "handouts") panels.toggleScreen("handouts");
    },
  } as const;
}

export type Handouting = ReturnType<typeof useHandouting>;
