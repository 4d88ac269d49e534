import { useMemo, useRef, useState } from "react";
import { describeTarget } from "../../domain/annotations/describe";
import { passageOf, soughtTarget } from "../../domain/annotations/passage";
import type { Span } from "../../domain/document/span";
import { sentenceAt } from "../../domain/indicators/pickable-sentences";
import { trimmed } from "../annotations/make";
import type { SelectionChoice } from "../annotations/SelectionToolbar";
import { useCollationView } from "../collation/useCollationView";
import { useComparedPanes } from "../compare/useComparedPanes";
import { useCorrespondences } from "../compare/useCorrespondences";
import { useJudging } from "../compare/useJudging";
import { useLinkedScroll } from "../compare/useLinkedScroll";
import { useDutiesView } from "../duties/useDutiesView";
import { useExchange } from "../exchange/useExchange";
import { useIndicatorsView } from "../indicators/useIndicatorsView";
import { useImport } from "../library/import/useImport";
import type { Library } from "../library/library";
import { useLibraryView } from "../library/useLibraryView";
import { paneTextId } from "../reader/ReaderPane";
import { useReview } from "../review/useReview";
import { useAnnotations } from "../store/annotations";
import { showFailure } from "./failure-notice";
import { paneActions } from "./pane-actions";
import { useAnnotating } from "./useAnnotating";
import { useCitationDrag } from "./useCitationDrag";
import { useComparing } from "./useComparing";
import { useComparison } from "./useComparison";
import { useFinding } from "./useFinding";
import { useHandouting } from "./useHandouting";
import { useNoting } from "./useNoting";
import { usePanels } from "./usePanels";
import { usePlaced } from "./usePlaced";
import { type LedPlace, ledPlace, useProvenance } from "./useProvenance";
import { useSearchDesk } from "./useSearchDesk";
import { type PaneSelection, useSelecting } from "./useSelecting";
import { useWorkspace } from "./useWorkspace";

export type Dialog = "export" | "backups" | "settings" | "help";

/** What a comment's passage looks like until it is recoloured. */
const COMMENT_LOOK = { style: "highlight", colour: "yellow" } as const;

/** So many documents are compared where fewer than two are open. */
const FIRST_COMPARED = 3;

/** Everything the window knows and can do: the features, put together. */
export function useReading(library: Library) {
  const { infos, documents } = library;
  const { workspace, dispatch, openPassage, trail } = useWorkspace(infos);
  const { comparison, verdicts } = useComparison(documents);
  const openIds = workspace.panes.map(({ documentId }) => documentId).join("\n");
  const linksBetween = useCorrespondences(
    comparison,
    workspace.panes.map(({ documentId }) => documentId),
    showFailure,
  );
  const linkedScroll = useLinkedScroll(linksBetween);
  const compared = useComparedPanes(workspace.panes, documents);
  const judging = useJudging(compared, linksBetween, linkedScroll, verdicts, showFailure);
  const indicatorsView = useIndicatorsView();
  const collationView = useCollationView();
  const panels = usePanels(workspace.focused);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const searchInput = useRef<HTMLInputElement>(null);
  const showPassage = (documentId: string, span: Span, isStep = false) => {
    panels.read();
    openPassage(documentId, span, isStep);
  };

  const annotations = useAnnotations();
  const { placed, progress } = usePlaced(documents, annotations);
  const review = useReview(documents, placed, showFailure);
  const provenance = useProvenance(showPassage);
  const noting = useNoting(library, panels, showPassage);
  const handouting = useHandouting(library, panels, showPassage, noting);
  const search = useSearchDesk({
    library,
    comparison,
    annotations,
    placed,
    notes: noting.desk.notes,
    handouting,
    openIds: openIds.split("\n"),
    panels,
    showPassage,
    openNote: noting.openNote,
    setActiveId: (id) => annotating.setActiveId(id),
  });
  const [growingId, setGrowingId] = useState<string | null>(null);
  const annotating = useAnnotating(
    ({ passage, anchoring }) => {
      if (anchoring.state !== "orphan") showPassage(passage.target.documentId, anchoring.span);
    },
    noting.citeTarget,
    (annotation) => handouting.sendAnnotations([annotation]),
    ({ id }) => setGrowingId(id),
  );
  const comparing = useComparing(
    documents,
    workspace.panes.map(({ documentId }) => documentId),
    linksBetween,
    annotations,
    [growingId, setGrowingId],
    (passages, colour, withComment) => {
      panels.showTab("annotations");
      void annotating.annotate(passages, "highlight", colour, withComment);
    },
  );
  const choose = ({ pane, selection }: PaneSelection, choice: SelectionChoice) => {
    const document = documents.get(workspace.panes[pane]?.documentId ?? "");
    if (document === undefined) return;
    if (choice.kind === "copy") window.document.execCommand("copy");
    else if (choice.kind === "cite") noting.citeSpan(document, selection.span);
    else if (choice.kind === "send") {
      handouting.send([noting.citationAt(document, selection.span)]);
    } else if (choice.kind === "target") {
      const sentence = sentenceAt(document, selection.span.from);
      indicatorsView.setAdding({ documentId: document.id, sentence });
      panels.toggleScreen("indicators");
    } else if (choice.kind === "source") provenance.openPassage(document.id, selection.span);
    else if (choice.kind === "compare") {
      comparing.addSpan(document, selection.span, choice.withCounterparts);
    } else {
      const range = trimmed(document, selection.span);
      if (range === null) return;
      panels.showTab("annotations");
      const { style, colour } = choice.kind === "comment" ? COMMENT_LOOK : choice;
      const passage = passageOf(describeTarget(document, range));
      void annotating.annotate([passage], style, colour, choice.kind === "comment");
    }
  };
  const selecting = useSelecting(choose);
  const { selected } = selecting;
  const finding = useFinding(workspace, documents, selected, dispatch);
  useCitationDrag(
    () => {
      const document = documents.get(workspace.panes[selected?.pane ?? -1]?.documentId ?? "");
      if (selected === null || document === undefined) return null;
      return noting.citationAt(document, selected.selection.span);
    },
    (id) => {
      const annotation = annotations.find((one) => one.id === id);
      return annotation === undefined
        ? null
        : noting.citationOf(soughtTarget(annotation.passages[0]));
    },
  );

  const focusedPane = workspace.panes[workspace.focused];
  const focused = documents.get(focusedPane?.documentId ?? "");
  if (focusedPane === undefined || focused === undefined) {
    throw new Error("The focused pane shows no document of the library.");
  }
  const importing = useImport(library.items);
  const exchange = useExchange(
    documents,
    annotations,
    noting.desk.notes,
    importing.phase.kind !== "idle",
  );
  const libraryView = useLibraryView();
  const dutiesView = useDutiesView();
  return {
    library,
    libraryView,
    collationView,
    indicatorsView,
    dutiesView,
    importing,
    exchange,
    workspace,
    dispatch,
    trail,
    panes: paneActions(workspace, infos, (action) => {
      panels.read();
      dispatch(action);
    }),
    panels,
    comparison,
    verdicts,
    showPassage,
    /** What the comparing screens begin with: the open documents, or the first ones. */
    comparedAtFirst: useMemo(() => {
      const open = [...new Set(openIds.split("\n"))];
      return open.length > 1 ? open : infos.slice(0, FIRST_COMPARED).map(({ id }) => id);
    }, [openIds, infos]),
    linksBetween,
    linkedScroll,
    compared,
    judging,
    /** Goes to the focused document's next or previous clause with a counterpart. */
    stepCounterpart: (direction: 1 | -1) => linkedScroll.step(focusedPane.key, direction),
    focused,
    focusedPane,
    annotations,
    placed,
    anchoringProgress: progress,
    annotating,
    comparing,
    search,
    finding,
    searchInput,
    selecting,
    review,
    /** What is selected in this document's text, without blanks at its ends. */
    selectedIn: (documentId: string): Span | null => {
      const document = documents.get(workspace.panes[selected?.pane ?? -1]?.documentId ?? "");
      if (selected === null || document?.id !== documentId) return null;
      return trimmed(document, selected.selection.span);
    },
    provenance,
    noting,
    handouting,
    dialog,
    setDialog,
    /** Closes the find bar; the keyboard goes to the text it was above. */
    closeFind: () => {
      const index = workspace.panes.findIndex(({ key }) => key === finding.finding?.pane);
      finding.close();
      document.getElementById(paneTextId(index + 1))?.focus({ preventScroll: true });
    },
    /** Leads from a list to a place of the text and marks it there. */
    goTo: (documentId: string, span: Span) => {
      const document = documents.get(documentId);
      if (document !== undefined) provenance.go(document, span);
    },
    /** Leads to places of two documents, each in a pane of its own. */
    goToBoth: (first: LedPlace, second: LedPlace) => {
      const led = [first, second].flatMap(({ documentId, span }) => {
        const document = documents.get(documentId);
        return document === undefined ? [] : [ledPlace(document, span)];
      });
      const [one, other] = led;
      if (one === undefined || other === undefined) return;
      provenance.mark(led);
      panels.read();
      dispatch({ do: "open-pair", first: one, second: other });
    },
    /** Shows a document from its place on, in the focused pane or in the one beside it. */
    open: (documentId: string, where: "focused" | "other") => {
      if (where === "other") dispatch({ do: "open-beside", documentId });
      else dispatch({ do: "pick", pane: workspace.focused, documentId });
      panels.read();
    },
  } as const;
}

export type Reading = ReturnType<typeof useReading>;
