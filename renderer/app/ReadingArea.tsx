import { AnnotationChooser } from "../annotations/AnnotationChooser";
import { JudgeOverlays } from "../compare/JudgeOverlays";
import { LayerStrip } from "../exchange/LayerStrip";
import { paneTextId } from "../reader/ReaderPane";
import { showFailure } from "./failure-notice";
import { LeftPanel } from "./LeftPanel";
import { Panes } from "./Panes";
import { RightPanel } from "./RightPanel";
import { usePointing } from "./usePointing";
import type { Reading } from "./useReading";

/** The text in its panes, with what is known about it on both sides. */
export function ReadingArea({ reading }: { readonly reading: Reading }) {
  const { library, workspace, dispatch, panels, focused, placed, annotating, provenance } = reading;
  const { infos, documents } = library;
  const pointing = usePointing(placed, annotating, panels, provenance, reading.noting);
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
          searching={reading.search.searching}
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
          pending={reading.comparing.pending}
          onPaneCommand={(command, at) => reading.panes[command](at)}
          onPoint={pointing.point}
          onShowAnnotation={pointing.showAnnotation}
          onOpenAt={pointing.open}
        />
        {pointing.overlap !== null && (
          <AnnotationChooser
            overlap={pointing.overlap}
            activeId={annotating.activeId}
            onChoose={({ id }) => pointing.choose(id)}
            onClose={() => {
              pointing.closeOverlap();
              window.document.getElementById(paneTextId(pane + 1))?.focus({ preventScroll: true });
            }}
          />
        )}
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
          search={reading.search}
          onWidenSearch={() => panels.toggleScreen("search")}
          noting={reading.noting}
          noteSources={reading.handouting.noteSources}
          layers={
            <LayerStrip
              layers={reading.exchange.exchanged.layers}
              onManage={() => reading.exchange.setLayersOpened(true)}
              onFailure={showFailure}
            />
          }
          onSend={reading.handouting.sendAnnotations}
          onExport={(ids, format) =>
            reading.exchange.exporting.ask(format, { kind: "chosen", ids: new Set(ids) })
          }
          onBin={() => {
            reading.noting.desk.setShelf({ kind: "bin" });
            panels.toggleScreen("notes");
          }}
        />
      )}
    </>
  );
}
