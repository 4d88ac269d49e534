import { Fragment, useMemo } from "react";
import { Group, Panel, Separator } from "react-resizable-panels";
import type { Document, DocumentInfo } from "../../domain/document/document";
import { ReaderPane } from "../reader/ReaderPane";
import type { TextSelection } from "../reader/selection";
import { useSetting } from "../store/settings";
import { provenanceSpans } from "./provenance-spans";
import { countByEntry, type PlacedByDocument, paintedSpans } from "./usePlaced";
import type { UsedProvenance } from "./useProvenance";
import type { Searching } from "./useSearching";
import type { Pane, Workspace, WorkspaceAction } from "./workspace";

interface PanesProps {
  readonly workspace: Workspace;
  readonly dispatch: (action: WorkspaceAction) => void;
  readonly infos: readonly DocumentInfo[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly placed: PlacedByDocument;
  readonly searching: Searching;
  readonly activeId: string | null;
  readonly onSelect: (pane: number, selection: TextSelection | null) => void;
  readonly provenance: UsedProvenance;
  readonly onPoint: (
    document: Document,
    offset: number,
    at: { readonly x: number; readonly y: number },
  ) => void;
}

/** The least width of a pane: under it a line holds too few characters to read. */
const LEAST_WIDTH = "25%";

/** The documents side by side. */
export function Panes(props: PanesProps) {
  return (
    <Group orientation="horizontal" className="pane-group">
      {props.workspace.panes.map((pane, index) => (
        <Fragment key={pane.key}>
          {index > 0 && <Separator className="pane-gutter" />}
          <Panel minSize={LEAST_WIDTH}>
            <OnePane {...props} pane={pane} index={index} />
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

function OnePane(props: PanesProps & { readonly pane: Pane; readonly index: number }) {
  const { pane, index, placed, searching, activeId, dispatch, onSelect, onPoint } = props;
  const document = props.documents.get(pane.documentId);
  if (document === undefined) throw new Error(`The library has no document ${pane.documentId}.`);
  const own = placed.get(document.id) ?? NONE;
  const { occurrences, current } = searching;
  const [findingMarks] = useSetting("findingMarks");
  const { place, openRecord } = props.provenance;
  const painted = useMemo(
    () => [
      ...paintedSpans(own, occurrences, document.id, activeId, current),
      ...provenanceSpans(document, findingMarks, place),
    ],
    [own, occurrences, document, activeId, current, findingMarks, place],
  );
  const counts = useMemo(() => countByEntry(document, own), [document, own]);
  return (
    <ReaderPane
      number={index + 1}
      focused={index === props.workspace.focused}
      document={document}
      documents={props.infos}
      place={pane.blockId}
      painted={painted}
      counts={counts}
      reveal={pane.reveal}
      onFocus={() => dispatch({ do: "focus", pane: index })}
      onPick={(documentId) => dispatch({ do: "pick", pane: index, documentId })}
      onPlace={(blockId) => dispatch({ do: "place", pane: index, blockId })}
      onSelect={(selection) => onSelect(index, selection)}
      onPoint={(offset, at) => onPoint(document, offset, at)}
      onRecord={() => openRecord(document.id, "record")}
      onFindings={() => openRecord(document.id, "findings")}
      onOpenEntry={(blockId) =>
        dispatch({ do: "reveal", pane: index, reveal: { kind: "block", blockId } })
      }
    />
  );
}

const NONE: readonly never[] = [];
