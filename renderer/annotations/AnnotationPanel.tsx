import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Annotation } from "../../domain/annotations/annotation";
import { isFilteringAnnotations } from "../../domain/annotations/annotation-filter";
import type { AnnotationRow, DocumentPassages } from "../../domain/annotations/annotation-row";
import type { PlacedAnnotation } from "../../domain/annotations/placed";
import type { DocumentInfo } from "../../domain/document/document";
import type { ExchangeFormat } from "../../domain/exchange/file-format";
import { stillThere } from "../../domain/library/row-selection";
import { tagCounts } from "../../domain/notes/shelf";
import type { Failure } from "../../domain/result";
import { useLayerName } from "../ui/layer-names";
import { useSameList } from "../ui/use-same-list";
import { useStable } from "../ui/use-stable";
import { AllTagsDialog } from "./AllTagsDialog";
import { AnnotationCard, type CardActions } from "./AnnotationCard";
import { CardList } from "./CardList";
import { GroupHead } from "./GroupHead";
import { PanelFacets } from "./PanelFacets";
import { PanelHead } from "./PanelHead";
import { PanelSelection } from "./PanelSelection";
import { useAnnotationChanges } from "./useAnnotationChanges";
import { useAnnotationList } from "./useAnnotationList";
import { useCardActions } from "./useCardActions";
import "./annotation-panel.css";

/** What the panel needs to know, and what it leaves to the window. */
export interface AnnotationPanelProps {
  readonly infos: readonly DocumentInfo[];
  /** The annotated passages of every document, in the order of the library. */
  readonly documents: readonly DocumentPassages[];
  readonly focusedId: string;
  readonly activeId: string | null;
  readonly editingId: string | null;
  /** How far looking for annotations of changed texts is; `null` when all are found. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Chapter and clause a passage stands under. */
  readonly placeOf: (placed: PlacedAnnotation) => string;
  readonly actions: CardActions;
  readonly onActive: (id: string | null) => void;
  /** Cites all these passages in a note. */
  readonly onCite: (placed: readonly PlacedAnnotation[]) => void;
  /** Puts all these into a handout. */
  readonly onSend: (annotations: readonly Annotation[]) => void;
  readonly onBin: () => void;
  /** Gives annotations out, for a colleague or another program. */
  readonly onExport: (ids: readonly string[], format: ExchangeFormat) => void;
  readonly onFailure: (failure: Failure) => void;
}

/** The annotations of the focused document, or of all: filtered, sorted, chosen from and altered. */
export function AnnotationPanel(props: AnnotationPanelProps) {
  const { infos, documents, focusedId, activeId, editingId, progress, actions } = props;
  const { t } = useTranslation();
  const changes = useAnnotationChanges(props.onFailure);
  const list = useAnnotationList(documents, focusedId, activeId, props.onActive);
  const { rows, fitting, lines, view } = list;
  const [tagging, setTagging] = useState(false);
  const ids = useMemo(
    () => lines.flatMap((line) => (line.kind === "row" ? [line.row.id] : [])),
    [lines],
  );
  const fits = useMemo(() => new Set(fitting), [fitting]);
  const tags = useMemo(() => tagCounts(annotationsOf(documents)), [documents]);
  const tagNames = useSameList(useMemo(() => tags.map(({ tag }) => tag), [tags]));
  const documentName = useCallback(
    (id: string) => infos.find((one) => one.id === id)?.shortTitle ?? id,
    [infos],
  );
  const layerName = useLayerName();
  const names = { documentName, layerName };
  const cards = useCardActions({ ...props, rows, ids, changes });
  const selection = stillThere(cards.selection, ids);
  const isMany = view.scope === "all";
  const placeOf = (placed: PlacedAnnotation) => {
    const place = props.placeOf(placed);
    const isTold = view.group !== "none" || !isMany;
    return isTold ? place : `${documentName(placed.passage.target.documentId)}　${place}`;
  };
  const stable = useStable({
    ...actions,
    onSelect: cards.select,
    onTag: (id: string, on: readonly string[], off: readonly string[]) =>
      void changes.tag([id], on, off),
    onDelete: (id: string) => void cards.remove([id]),
  });
  const card = (row: AnnotationRow, reachable: boolean) => (
    <AnnotationCard
      row={row}
      place={placeOf(row.placed)}
      passagePlace={props.placeOf}
      documentName={documentName}
      active={row.id === activeId}
      editing={row.id === editingId}
      hiddenByFilter={!fits.has(row)}
      selected={selection.ids.has(row.id)}
      reachable={reachable}
      knownTags={tagNames}
      actions={stable}
    />
  );
  return (
    <div className="annotation-panel">
      <PanelHead list={list} onTags={() => setTagging(true)} onBin={props.onBin} />
      <PanelFacets list={list} names={names} />
      {progress !== null && (
        <p className="anchoring-progress" role="status">
          {t("annotations.looking", { done: progress.done, total: progress.total })}
        </p>
      )}
      {rows.length > 0 && (
        <PanelSelection
          list={list}
          ids={ids}
          selection={selection}
          onSelection={cards.setSelection}
          names={{ ...names, placeOf: props.placeOf }}
          tags={tagNames}
          changes={changes}
          onExport={props.onExport}
          onCite={props.onCite}
          onSend={props.onSend}
          onRemove={(chosen) => void cards.remove(chosen)}
        />
      )}
      {lines.length === 0 && progress === null ? (
        <Empty list={list} />
      ) : (
        <CardList
          lines={lines}
          ids={ids}
          activeId={activeId}
          focusOn={cards.focusOn}
          selection={selection}
          onSelection={cards.setSelection}
          actions={cards.keys}
          Head={(value, count) => (
            <GroupHead value={value} count={count} group={view.group} documentName={documentName} />
          )}
          Card={card}
        />
      )}
      {tagging && (
        <AllTagsDialog
          tags={tags}
          annotations={annotationsOf(documents)}
          changes={changes}
          onClose={() => setTagging(false)}
        />
      )}
    </div>
  );
}

/** Says why nothing is listed, and offers the way back where a filter hides everything. */
function Empty({ list }: { readonly list: ReturnType<typeof useAnnotationList> }) {
  const { t } = useTranslation();
  const { rows, filter, view, clear } = list;
  if (rows.length > 0 && isFilteringAnnotations(filter)) {
    return (
      <div className="empty">
        <p>{t("annotations.nothingFits")}</p>
        <button type="button" className="plain link" onClick={clear}>
          {t("filter.clear")}
        </button>
      </div>
    );
  }
  return (
    <div className="empty">
      <p>{t(view.scope === "all" ? "annotations.emptyAll" : "annotations.emptyDocument")}</p>
      <p>{t("annotations.emptyHint")}</p>
    </div>
  );
}

/** Every annotation of these documents, once. */
function annotationsOf(documents: readonly DocumentPassages[]) {
  const all = documents.flatMap(({ placed }) => placed.map(({ annotation }) => annotation));
  return [...new Set(all)];
}
