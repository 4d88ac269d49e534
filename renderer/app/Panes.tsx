import { useMemo } from "react";
import type { PlacedByDocument } from "../../domain/annotations/placing";
import type { Document, DocumentInfo } from "../../domain/document/document";
import { backlinksIn } from "../../domain/notes/backlinks";
import { CounterpartLayer } from "../compare/CounterpartLayer";
import type { LinkedScroll } from "../compare/linked-scroll";
import type { ComparedPane } from "../compare/useComparedPanes";
import type { LinksBetween } from "../compare/useCorrespondences";
import type { Judging } from "../compare/useJudging";
import { ReaderPane } from "../reader/ReaderPane";
import type { TextSelection } from "../reader/selection";
import type { PaintedSpan } from "../reader/usePaint";
import { FindBar } from "../search/FindBar";
import type { Searching } from "../search/useSearching";
import { useSetting } from "../store/settings";
import { hitsIn } from "./hits-in";
import { type PaneCommand, PaneMenu } from "./PaneMenu";
import { PaneRow } from "./PaneRow";
import { provenanceSpans } from "./provenance-spans";
import type { Finding } from "./useFinding";
import type { Noting } from "./useNoting";
import { colouredSpans, countByEntry, paintedSpans } from "./usePlaced";
import type { UsedProvenance } from "./useProvenance";
import type { Pane, Workspace, WorkspaceAction } from "./workspace";
import "./panes.css";

interface PanesProps {
  readonly workspace: Workspace;
  readonly dispatch: (action: WorkspaceAction) => void;
  readonly infos: readonly DocumentInfo[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly placed: PlacedByDocument;
  readonly searching: Searching;
  readonly finding: Finding;
  readonly onFindClose: () => void;
  readonly activeId: string | null;
  readonly onSelect: (pane: number, selection: TextSelection | null) => void;
  readonly provenance: UsedProvenance;
  readonly linkedScroll: LinkedScroll;
  readonly linksBetween: LinksBetween;
  readonly compared: readonly ComparedPane[];
  readonly judging: Judging;
  readonly noting: Noting;
  /** Passages chosen for a comparison note, by document. */
  readonly pending: ReadonlyMap<string, readonly PaintedSpan[]>;
  readonly onPaneCommand: (command: PaneCommand, pane: number) => void;
  readonly onOpenAt: (
    document: Document,
    offset: number,
    at: { readonly x: number; readonly y: number },
  ) => boolean;
  readonly onPoint: (
    document: Document,
    offset: number,
    at: { readonly x: number; readonly y: number },
  ) => void;
  /** Shows the annotation that stands at a place in the list of annotations. */
  readonly onShowAnnotation: (document: Document, offset: number) => void;
}

/** The documents side by side. */
export function Panes(props: PanesProps) {
  return (
    <PaneRow panes={props.workspace.panes}>
      {(pane, index) => <OnePane {...props} pane={pane} index={index} />}
    </PaneRow>
  );
}

interface OnePaneProps extends PanesProps {
  readonly pane: Pane;
  readonly index: number;
}

function OnePane(props: OnePaneProps) {
  const { pane, index, placed, finding, activeId, dispatch, onSelect, onPoint } = props;
  const document = props.documents.get(pane.documentId);
  if (document === undefined) throw new Error(`The library has no document ${pane.documentId}.`);
  const own = placed.get(document.id) ?? NONE;
  const hits = hitsIn(pane, finding, props.searching);
  const [findingMarks] = useSetting("findingMarks");
  const { places, openRecord } = props.provenance;
  const cited = props.noting.citations.get(document.id) ?? NONE;
  const { placeOf } = props.noting;
  const citedSpans = useMemo(
    () =>
      backlinksIn(document, cited, (target) => placeOf(document, target)).map(
        ({ span }): PaintedSpan => ({ name: "cited", span }),
      ),
    [document, cited, placeOf],
  );
  const pending = props.pending.get(document.id) ?? NONE;
  const painted = useMemo(
    () => [
      ...paintedSpans(own, hits.places, activeId, hits.current),
      ...citedSpans,
      ...pending,
      ...provenanceSpans(document, findingMarks, places),
    ],
    [own, hits.places, hits.current, document, activeId, citedSpans, pending, findingMarks, places],
  );
  const marks = useMemo(() => colouredSpans(own), [own]);
  const counts = useMemo(() => countByEntry(document, own), [document, own]);
  return (
    <ReaderPane
      number={index + 1}
      focused={index === props.workspace.focused}
      document={document}
      documents={props.infos}
      place={pane.blockId}
      past={pane.past}
      painted={painted}
      marks={marks}
      counts={counts}
      reveal={pane.reveal}
      onFocus={() => dispatch({ do: "focus", pane: index })}
      onPick={(documentId) => dispatch({ do: "pick", pane: index, documentId })}
      onPlace={(blockId, past) => dispatch({ do: "place", pane: index, blockId, past })}
      onGo={(span) => {
        dispatch({ do: "reveal", pane: index, reveal: { kind: "span", span } });
        if (hits.isFinding) finding.goToSpan(pane.key, span);
        else props.searching.goToSpan(document.id, span);
      }}
      onGoToAnnotation={(span) => {
        dispatch({ do: "reveal", pane: index, reveal: { kind: "span", span } });
        props.onShowAnnotation(document, span.from);
      }}
      onSelect={(selection) => onSelect(index, selection)}
      onPoint={(offset, at) => onPoint(document, offset, at)}
      onOpenAt={(offset, at) => props.onOpenAt(document, offset, at)}
      bar={
        finding.finding?.pane === pane.key && (
          <FindBar
            find={finding}
            hasOthers={props.workspace.panes.length > 1}
            onClose={props.onFindClose}
          />
        )
      }
      overlay={
        <CounterpartLayer
          scroll={props.linkedScroll}
          linksBetween={props.linksBetween}
          panes={props.compared}
          paneKey={pane.key}
          document={document}
          fresh={pane.blockId === null && pane.reveal === null}
          judging={props.judging}
        />
      }
      paneMenu={
        <PaneMenu index={index} count={props.workspace.panes.length} onRun={props.onPaneCommand} />
      }
      onRecord={() => openRecord(document.id, "record")}
      onFindings={() => openRecord(document.id, "findings")}
      onOpenEntry={(blockId) =>
        dispatch({ do: "reveal", pane: index, reveal: { kind: "block", blockId } })
      }
    />
  );
}

const NONE: readonly never[] = [];
