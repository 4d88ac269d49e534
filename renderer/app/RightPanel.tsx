import { Tabs } from "@mantine/core";
import { type ReactNode, useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import type { PlacedByDocument } from "../../domain/annotations/placing";
import type { Document, DocumentInfo } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { CITATION_MEDIA_TYPE } from "../../domain/notes/citation";
import { AnnotationPanel, type AnnotationPanelProps } from "../annotations/AnnotationPanel";
import { NotePane } from "../notes/NotePane";
import type { Sources } from "../notes/sources";
import { ReviewBanner } from "../review/ReviewBanner";
import { ReviewPanel } from "../review/ReviewPanel";
import type { Review } from "../review/useReview";
import { SearchPanel } from "../search/SearchPanel";
import { showFailure } from "./failure-notice";
import { usePlaceName } from "./place-name";
import type { RightTab } from "./right-tab";
import type { AnchoringProgress } from "./useAnchorings";
import type { useAnnotating } from "./useAnnotating";
import type { Noting } from "./useNoting";
import { usePassages } from "./usePlaced";
import type { Search } from "./useSearchDesk";

/** Annotations, the open note and search results. */
export function RightPanel({
  tab,
  onTab,
  documents,
  infos,
  focusedId,
  placed,
  progress,
  annotating,
  review,
  selectedIn,
  search,
  onWidenSearch,
  noting,
  noteSources,
  layers,
  onSend,
  onBin,
  onExport,
}: {
  readonly tab: RightTab;
  readonly onTab: (tab: RightTab) => void;
  readonly documents: ReadonlyMap<string, Document>;
  readonly infos: readonly DocumentInfo[];
  readonly focusedId: string;
  readonly placed: PlacedByDocument;
  readonly progress: AnchoringProgress | null;
  readonly annotating: ReturnType<typeof useAnnotating>;
  readonly review: Review;
  /** What is selected in a document's text; `null` where nothing is. */
  readonly selectedIn: (documentId: string) => Span | null;
  readonly search: Search;
  readonly onWidenSearch: () => void;
  readonly noting: Noting;
  readonly noteSources: Sources;
  /** Stands above the list of annotations. */
  readonly layers: ReactNode;
  readonly onSend: AnnotationPanelProps["onSend"];
  /** Leads to the recycle bin. */
  readonly onBin: () => void;
  readonly onExport: AnnotationPanelProps["onExport"];
}) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const placeOf = useCallback(
    ({ passage: { target }, anchoring }: PlacedAnnotation) => {
      const document = documents.get(target.documentId);
      const isFound = document !== undefined && anchoring.state !== "orphan";
      return isFound ? placeName(document, anchoring.span.from) : "";
    },
    [documents, placeName],
  );
  const passages = usePassages(infos, documents, placed);
  const isWide = tab === "notes" || tab === "review";
  const { state } = search.searching;
  return (
    <aside className={isWide ? "right-panel wide" : "right-panel"}>
      <Tabs
        value={tab}
        onChange={(value) => onTab(value as RightTab)}
        className="right-tabs"
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="annotations">
            {t("annotations.title")}{" "}
            <span className="faint">{placed.get(focusedId)?.length ?? 0}</span>
          </Tabs.Tab>
          {(tab === "review" || review.isOpen) && (
            <Tabs.Tab value="review">
              {t("review.title")} <span className="faint">{review.waiting}</span>
            </Tabs.Tab>
          )}
          <Tabs.Tab
            value="notes"
            onDragEnter={({ dataTransfer }) => {
              // An annotation on its way to the note, which is behind this tab.
              if (dataTransfer.types.includes(CITATION_MEDIA_TYPE)) onTab("notes");
            }}
          >
            {t("notes.title")}
          </Tabs.Tab>
          <Tabs.Tab value="search">
            {t("app.searchPanel")}{" "}
            {state.kind === "found" && <span className="faint">{state.results.total}</span>}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="annotations">
          {layers}
          <ReviewBanner waiting={review.waiting} onOpen={() => onTab("review")} />
          <AnnotationPanel
            infos={infos}
            documents={passages}
            focusedId={focusedId}
            activeId={annotating.activeId}
            editingId={annotating.editingId}
            progress={progress}
            placeOf={placeOf}
            actions={annotating.actions}
            onActive={annotating.setActiveId}
            onCite={noting.citePassages}
            onSend={onSend}
            onBin={onBin}
            onExport={onExport}
            onFailure={showFailure}
          />
        </Tabs.Panel>
        <Tabs.Panel value="review">
          <ReviewPanel
            review={review}
            focusedId={focusedId}
            places={{
              placeOf: (placed) => {
                const title = documents.get(placed.passage.target.documentId)?.shortTitle ?? "";
                return `${title}　${placeOf(placed)}`;
              },
              selectedIn,
              onOpen: annotating.actions.onOpen,
            }}
          />
        </Tabs.Panel>
        <Tabs.Panel value="notes">
          <NotePane
            desk={noting.desk}
            sources={noteSources}
            citing={noting.notesCitingDocument(focusedId)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="search">
          <SearchPanel desk={search} onWiden={onWidenSearch} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
