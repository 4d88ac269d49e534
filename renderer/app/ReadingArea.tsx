import { JudgeOverlays } from "../compare/JudgeOverlays";
import { LeftPanel } from "./LeftPanel";
import { Panes } from "./Panes";
import { RightPanel } from "./RightPanel";
import { annotationAt } from "./usePlaced";
import type { Reading } from "./useReading";

/** The text in its panes, with what is known about it on both sides. */
export function ReadingArea({ reading }: { readonly reading: Reading }) {
  const { library, workspace, dispatch, panels, focused, placed, annotating, provenance } = reading;
  const { infos, documents } = library;
  const pane = workspace.focused;
  return (
    <>
      {panels.left && (
        <LeftPanel
          infos={infos}
          document={focused}
          blockId={reading.focusedPane.blockId}
          placed={placed}
          onPick={(documentId) => dispatch({ do: "pick", pane, documentId })}
          onOpen={(blockId) => dispatch({ do: "reveal", pane, reveal: { kind: "block", blockId } })}
        />
      )}
      <main className="panes">
        <Panes
          workspace={workspace}
          dispatch={dispatch}
          infos={infos}
          documents={documents}
          placed={placed}
          searching={reading.searching}
          finding={reading.finding}
          onFindClose={reading.closeFind}
          activeId={annotating.activeId}
          onSelect={reading.selecting.onSelect}
          provenance={provenance}
          linkedScroll={reading.linkedScroll}
          linksBetween={reading.linksBetween}
          compared={reading.compared}
          judging={reading.judging}
          noting={reading.noting}
          onPaneCommand={(command, at) => reading.panes[command](at)}
          onPoint={(document, offset, at) => {
            const annotation = annotationAt(placed.get(document.id) ?? [], offset);
            annotating.setActiveId(annotation?.id ?? null);
            if (annotation !== null) panels.showTab("annotations");
            const isDoubtful = provenance.point(document, offset, at);
            if (!isDoubtful) reading.noting.point(document, offset, at);
          }}
        />
        <JudgeOverlays
          judging={reading.judging}
          panes={reading.compared}
          scroll={reading.linkedScroll}
        />
      </main>
      {panels.right && (
        <RightPanel
          tab={panels.tab}
          onTab={panels.setTab}
          documents={documents}
          infos={infos}
          focusedId={focused.id}
          placed={placed}
          progress={reading.anchoringProgress}
          annotating={annotating}
          review={reading.review}
          selectedIn={reading.selectedIn}
          searching={reading.searching}
          noting={reading.noting}
        />
      )}
    </>
  );
}
