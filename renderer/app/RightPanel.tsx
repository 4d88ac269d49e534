import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Document, DocumentInfo } from "../../domain/document/document";
import { CITATION_MEDIA_TYPE } from "../../domain/notes/citation";
import { AnnotationPanel } from "../annotations/AnnotationPanel";
import { NotePane } from "../notes/NotePane";
import { SearchPanel } from "../search/SearchPanel";
import { usePlaceName } from "./place-name";
import type { AnchoringProgress } from "./useAnchorings";
import type { useAnnotating } from "./useAnnotating";
import type { Noting } from "./useNoting";
import type { PlacedByDocument } from "./usePlaced";
import type { Searching } from "./useSearching";

export type RightTab = "annotations" | "notes" | "search";

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
  searching,
  noting,
}: {
  readonly tab: RightTab;
  readonly onTab: (tab: RightTab) => void;
  readonly documents: ReadonlyMap<string, Document>;
  readonly infos: readonly DocumentInfo[];
  readonly focusedId: string;
  readonly placed: PlacedByDocument;
  readonly progress: AnchoringProgress | null;
  readonly annotating: ReturnType<typeof useAnnotating>;
  readonly searching: Searching;
  readonly noting: Noting;
}) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const placeOf = (documentId: string, offset: number | null) => {
    const document = documents.get(documentId);
    return document === undefined || offset === null ? "" : placeName(document, offset);
  };
  const annotated = infos.map(({ id, shortTitle }) => ({
    documentId: id,
    shortTitle,
    placed: placed.get(id) ?? [],
    placeOf: ({ anchoring }: { anchoring: { state: string; span?: { from: number } } }) =>
      placeOf(id, anchoring.span?.from ?? null),
  }));
  const { current, number } = searching;
  return (
    <aside className={tab === "notes" ? "right-panel wide" : "right-panel"}>
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
            {searching.state.kind === "found" && (
              <span className="faint">{searching.state.results.total}</span>
            )}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="annotations">
          <AnnotationPanel
            documents={annotated}
            focusedId={focusedId}
            activeId={annotating.activeId}
            editingId={annotating.editingId}
            progress={progress}
            actions={annotating.actions}
          />
        </Tabs.Panel>
        <Tabs.Panel value="notes">
          <NotePane
            desk={noting.desk}
            sources={noting.sources}
            citing={noting.notesCitingDocument(focusedId)}
          />
        </Tabs.Panel>
        <Tabs.Panel value="search">
          <SearchPanel
            state={searching.state}
            current={current === null || number === null ? null : { hit: current.hit, number }}
            titleOf={(id) => documents.get(id)?.shortTitle ?? id}
            placeOf={(hit) => placeOf(hit.documentId ?? "", hit.ranges[0]?.from ?? null)}
            onOpen={searching.openHit}
            onStep={searching.step}
            onEnd={searching.more}
          />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
