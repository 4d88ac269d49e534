import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { anchor } from "../../domain/annotations/anchor";
import type { Annotation } from "../../domain/annotations/annotation";
import type { Span } from "../../domain/document/span";
import { SelectionToolbar } from "../annotations/SelectionToolbar";
import { ExportDialog } from "../export/ExportDialog";
import { DropTarget } from "../library/import/DropTarget";
import { ImportDialog } from "../library/import/ImportDialog";
import { useImport } from "../library/import/useImport";
import { LibraryScreen } from "../library/LibraryScreen";
import type { Library } from "../library/library";
import { useLibraryView } from "../library/useLibraryView";
import { findingSentence } from "../provenance/finding-sentence";
import { paneTextId } from "../reader/ReaderPane";
import { useAnnotations } from "../store/annotations";
import { useSetting } from "../store/settings";
import { type CommandId, useCommandKeys } from "./commands";
import { showFailure } from "./failure-notice";
import { HelpDialog } from "./HelpDialog";
import { LeftPanel } from "./LeftPanel";
import { Panes } from "./Panes";
import { ProvenanceDialogs } from "./ProvenanceDialogs";
import { Rail } from "./Rail";
import { RightPanel, type RightTab } from "./RightPanel";
import { SettingsDialog } from "./SettingsDialog";
import { StatusBar } from "./StatusBar";
import { TopBar } from "./TopBar";
import { useTextSize } from "./text-size";
import { useAnnotating } from "./useAnnotating";
import { useMode } from "./useMode";
import { annotationAt, usePlaced } from "./usePlaced";
import { useProvenance } from "./useProvenance";
import { useSearching } from "./useSearching";
import { useSelecting } from "./useSelecting";
import { useWorkspace } from "./workspace";

type Dialog = "export" | "settings" | "help";

const NONE: readonly Annotation[] = [];

/** Reading: panes side by side, what is known about them on both sides, search above. */
export function Reader({ library }: { readonly library: Library }) {
  const { t } = useTranslation();
  const { infos, documents } = library;
  const importing = useImport(library.items);
  const { workspace, dispatch, openPassage } = useWorkspace(infos);
  const { mode, setMode } = useMode(workspace.focused);
  const reading = mode === "reader";
  const libraryView = useLibraryView();
  const [tab, setTab] = useState<RightTab>("annotations");
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [leftPanel, setLeftPanel] = useSetting("leftPanel");
  const [rightPanel, setRightPanel] = useSetting("rightPanel");
  const { step: stepTextSize } = useTextSize();
  const searchInput = useRef<HTMLInputElement>(null);
  const showTab = (next: RightTab) => {
    setTab(next);
    setRightPanel(true);
    setMode("reader");
  };
  const showPassage = (documentId: string, span: Span) => {
    setMode("reader");
    openPassage(documentId, span);
  };
  const open = (documentId: string, pane: number) => {
    dispatch({ do: "pick", pane, documentId });
    setMode("reader");
  };

  const provenance = useProvenance(showPassage);
  const annotations = useAnnotations() ?? NONE;
  const placed = usePlaced(documents, annotations);
  const searching = useSearching(
    useMemo(() => [...documents.values()], [documents]),
    showPassage,
  );
  const annotating = useAnnotating((annotation) => {
    const document = documents.get(annotation.target.documentId);
    const place = document === undefined ? null : anchor(document, annotation.target);
    if (document !== undefined && place !== null && place.state !== "orphan")
      showPassage(document.id, place.span);
  });
  const { selected, onSelect, choose } = useSelecting(({ pane, selection }, choice) => {
    const document = documents.get(workspace.panes[pane]?.documentId ?? "");
    if (document === undefined) return;
    if (choice.kind === "copy") window.document.execCommand("copy");
    else if (choice.kind === "source") provenance.openPassage(document.id, selection.span);
    else {
      showTab("annotations");
      const { style, colour } = choice.kind === "comment" ? COMMENT_LOOK : choice;
      void annotating.annotate(document, selection.span, style, colour, choice.kind === "comment");
    }
  });

  const focusedPane = workspace.panes[workspace.focused];
  const focused = documents.get(focusedPane?.documentId ?? "");
  if (focusedPane === undefined || focused === undefined) {
    throw new Error("The focused pane shows no document of the library.");
  }

  const commands: Record<CommandId, () => void> = {
    find: () => searchInput.current?.select(),
    "next-hit": () => searching.step(1),
    "previous-hit": () => searching.step(-1),
    undo: annotating.history.undo,
    redo: annotating.history.redo,
    export: () => setDialog("export"),
    "other-pane": () => {
      const next = (workspace.focused + 1) % workspace.panes.length;
      // The pane that gets the keyboard becomes the focused one.
      document.getElementById(paneTextId(next + 1))?.focus();
    },
    larger: () => stepTextSize(1),
    smaller: () => stepTextSize(-1),
    "left-panel": () => {
      setLeftPanel(!reading || !leftPanel);
      setMode("reader");
    },
    "right-panel": () => {
      setRightPanel(!reading || !rightPanel);
      setMode("reader");
    },
    library: () => setMode(reading ? "library" : "reader"),
    record: () => provenance.openRecord(focused.id, "record"),
    settings: () => setDialog("settings"),
    help: () => setDialog("help"),
  };
  const run = (command: CommandId) => commands[command]();
  useCommandKeys(run);

  return (
    <div className="window">
      <TopBar
        searchInput={searchInput}
        query={searching.query}
        onQuery={(query) => {
          searching.setQuery(query);
          if (query.trim() !== "") showTab("search");
        }}
        onStep={searching.step}
        onRun={run}
        onFiles={(files) => void importing.start(files)}
      />
      <div className="body">
        <Rail
          library={!reading}
          leftPanel={reading && leftPanel}
          tab={reading && rightPanel ? tab : null}
          onTab={(next) =>
            reading && rightPanel && tab === next ? setRightPanel(false) : showTab(next)
          }
          onRun={run}
        />
        {!reading && (
          <LibraryScreen
            library={library}
            view={libraryView}
            onOpen={(documentId, where) =>
              open(
                documentId,
                where === "focused"
                  ? workspace.focused
                  : (workspace.focused + 1) % workspace.panes.length,
              )
            }
            onFailure={showFailure}
          />
        )}
        {reading && leftPanel && (
          <LeftPanel
            infos={infos}
            document={focused}
            blockId={focusedPane.blockId}
            placed={placed}
            onPick={(documentId) => dispatch({ do: "pick", pane: workspace.focused, documentId })}
            onOpen={(blockId) =>
              dispatch({
                do: "reveal",
                pane: workspace.focused,
                reveal: { kind: "block", blockId },
              })
            }
          />
        )}
        {reading && (
          <main className="panes">
            <Panes
              workspace={workspace}
              dispatch={dispatch}
              infos={infos}
              documents={documents}
              placed={placed}
              searching={searching}
              activeId={annotating.activeId}
              onSelect={onSelect}
              provenance={provenance}
              onPoint={(document, offset, at) => {
                const annotation = annotationAt(placed.get(document.id) ?? [], offset);
                annotating.setActiveId(annotation?.id ?? null);
                if (annotation !== null) showTab("annotations");
                provenance.point(document, offset, at);
              }}
            />
          </main>
        )}
        {reading && rightPanel && (
          <RightPanel
            tab={tab}
            onTab={setTab}
            documents={documents}
            infos={infos}
            focusedId={focused.id}
            placed={placed}
            annotating={annotating}
            searching={searching}
          />
        )}
      </div>
      <StatusBar document={focused} blockId={focusedPane.blockId} onRun={run} />
      {reading && selected !== null && (
        <SelectionToolbar rect={selected.selection.rect} onChoose={choose} />
      )}
      <ExportDialog
        opened={dialog === "export"}
        onClose={() => setDialog(null)}
        document={focused}
        annotations={annotations.filter(({ target }) => target.documentId === focused.id)}
      />
      <DropTarget onFiles={(files) => void importing.start(files)} />
      <ImportDialog
        importing={importing}
        items={library.items}
        sentenceOf={({ text }, finding) =>
          findingSentence((key, values) => t(key, { ...values }), text, finding)
        }
        onOpen={(documentId) => open(documentId, workspace.focused)}
      />
      <ProvenanceDialogs library={library} provenance={provenance} />
      <SettingsDialog opened={dialog === "settings"} onClose={() => setDialog(null)} />
      <HelpDialog opened={dialog === "help"} onClose={() => setDialog(null)} />
    </div>
  );
}

/** What a comment's passage looks like until it is recoloured. */
const COMMENT_LOOK = { style: "highlight", colour: "yellow" } as const;
