import { ComparisonTray } from "../annotations/comparison/ComparisonTray";
import { SelectionToolbar } from "../annotations/SelectionToolbar";
import { BackupOffer } from "../backup/BackupOffer";
import { PdfQuestionDialog } from "../exchange/PdfQuestionDialog";
import { DropTarget } from "../library/import/DropTarget";
import type { Library } from "../library/library";
import { Rail } from "./Rail";
import { ReaderDialogs } from "./ReaderDialogs";
import { ReadingArea } from "./ReadingArea";
import { Screen } from "./Screen";
import { StatusBar } from "./StatusBar";
import { TopBar } from "./TopBar";
import { useFiles } from "./useFiles";
import { useReaderCommands } from "./useReaderCommands";
import { useReading } from "./useReading";
import { MOST_PANES } from "./workspace";

/** The window: search above, the text or another screen below, dialogs over both. */
export function Reader({ library }: { readonly library: Library }) {
  const reading = useReading(library);
  const run = useReaderCommands(reading);
  const { panels, selecting, comparing } = reading;
  const { selected } = selecting;
  const files = useFiles(reading);
  return (
    <div className="window">
      <TopBar
        searchInput={reading.searchInput}
        search={reading.search}
        canAddPane={reading.workspace.panes.length < MOST_PANES}
        trail={reading.trail}
        onRun={run}
        onFiles={files.take}
        onAnnotations={reading.exchange.importing.start}
        onExport={reading.exchange.exporting.ask}
      />
      <div className="body">
        <Rail
          mode={panels.mode}
          leftPanel={panels.left}
          tab={panels.right ? panels.tab : null}
          onTab={panels.toggleTab}
          onRun={run}
        />
        {panels.mode === "reader" ? (
          <ReadingArea reading={reading} />
        ) : (
          <Screen id={panels.mode} reading={reading} />
        )}
      </div>
      {panels.reading && comparing.isOpen && (
        <ComparisonTray
          passages={comparing.passages}
          growing={comparing.growing !== null}
          counterparts={comparing.counterparts}
          documentName={(id) => library.documents.get(id)?.shortTitle ?? id}
          onOpen={({ target }) =>
            reading.showPassage(target.documentId, {
              from: target.position.start,
              to: target.position.end,
            })
          }
          onAdd={(passage) => comparing.add([passage])}
          onRemove={comparing.remove}
          onFinish={comparing.finish}
          onCancel={comparing.cancel}
        />
      )}
      <StatusBar
        place={
          panels.reading
            ? { document: reading.focused, blockId: reading.focusedPane.blockId }
            : null
        }
        onRun={run}
      />
      {panels.reading && selected !== null && (
        <SelectionToolbar rect={selected.selection.rect} onChoose={selecting.choose} />
      )}
      <DropTarget onFiles={files.drop} />
      <BackupOffer onOpen={() => run("backups")} />
      <PdfQuestionDialog asking={files.asking} />
      <ReaderDialogs reading={reading} />
    </div>
  );
}
