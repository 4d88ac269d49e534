import { useMemo, useState } from "react";
import type { Annotation } from "../../domain/annotations/annotation";
import type { PlacedByDocument } from "../../domain/annotations/placing";
import type { Span } from "../../domain/document/span";
import { workNames } from "../../domain/library/work-name";
import type { Note } from "../../domain/notes/note";
import type { SearchHit } from "../../domain/search/results";
import type { Library } from "../library/library";
import type { SearchDesk } from "../search/desk";
import { type Offer, useOffers } from "../search/useOffers";
import { useSaved } from "../search/useSaved";
import { useSearching } from "../search/useSearching";
import { useValueName } from "../search/useValueName";
import type { Comparison } from "../workers/comparison-client";
import { showFailure } from "./failure-notice";
import type { Handouting } from "./useHandouting";
import { useHitSources } from "./useHitSources";
import type { usePanels } from "./usePanels";
import { useSearchable } from "./useSearchable";
import { useSuggestions } from "./useSuggestions";

/** The window's side of search: what is searched, what leads from a hit to its place. */
export function useSearchDesk({
  library,
  comparison,
  annotations,
  placed,
  notes,
  handouting,
  openIds,
  panels,
  showPassage,
  openNote,
  setActiveId,
}: {
  readonly library: Library;
  readonly comparison: Comparison;
  readonly annotations: readonly Annotation[];
  readonly placed: PlacedByDocument;
  readonly notes: readonly Note[];
  readonly handouting: Handouting;
  readonly openIds: readonly string[];
  readonly panels: ReturnType<typeof usePanels>;
  readonly showPassage: (documentId: string, span: Span, isStep?: boolean) => void;
  readonly openNote: (id: string, span?: Span) => void;
  readonly setActiveId: (annotationId: string) => void;
}) {
  const { handouts } = handouting.desk;
  const [isWanted, setWanted] = useState(false);
  const suggestions = useSuggestions(library.documents, comparison, isWanted);
  const searchable = useSearchable(library, placed, notes, handouts, suggestions);
  const sources = useHitSources(library.documents, annotations, placed, notes, handouts);
  const names = useMemo(() => workNames(library.infos), [library.infos]);
  const nameOf = useValueName(sources.titleOf, names);
  const saved = useSaved(showFailure);

  const openPlace = (hit: SearchHit, span: Span | undefined, isStep = false) => {
    if (hit.kind === "note") return openNote(hit.noteId, hit.part === "text" ? span : undefined);
    if (hit.kind === "handout") return handouting.open(hit.handoutId, hit.entryId);
    panels.setTab("search");
    if (hit.kind === "block") return span && showPassage(hit.documentId, span, isStep);
    setActiveId(hit.annotationId);
    const own = placed.get(hit.documentId ?? "") ?? [];
    const anchoring = own.find(({ annotation }) => annotation.id === hit.annotationId)?.anchoring;
    if (anchoring === undefined || anchoring.state === "orphan") panels.showTab("annotations");
    else showPassage(hit.documentId ?? "", anchoring.span, isStep);
  };
  const searching = useSearching(
    searchable,
    openIds,
    ({ hit, span }) => {
      // The screen of the search shows the hit itself, and these would take the place of the list.
      const isOwn = hit.kind === "note" || hit.kind === "handout";
      if (panels.mode !== "search" && !isOwn) openPlace(hit, span, true);
    },
    ({ hit, span }) => openPlace(hit, span),
  );
  const offers = useOffers(searching.client, searching.request.typed, searching.recent, saved.all);
  const show = () => {
    if (panels.mode !== "search") panels.showTab("search");
  };
  const onSend = (hit: SearchHit) => handouting.sendHit(hit, annotations);
  const desk: SearchDesk = { searching, saved, sources, nameOf, onSend };
  return {
    ...desk,
    offers,
    /** The search box has the keyboard: what typing can be completed to is made ready. */
    want: () => setWanted(true),
    type: (typed: string) => {
      searching.setQuery(typed);
      if (typed.trim() !== "") show();
    },
    take: (offer: Offer) => {
      if (offer.kind === "saved") searching.apply(offer.saved);
      else searching.setQuery(offer.typed);
      show();
    },
  } as const;
}

export type Search = ReturnType<typeof useSearchDesk>;
