import { NO_FILTERS } from "../../domain/search/search-request";
import { paneTextId } from "../reader/ReaderPane";
import { currentSettings, keepSetting, useSetting } from "../store/settings";
import { type CommandId, useCommandKeys } from "./commands";
import { useTextSize } from "./text-size";
import type { Reading } from "./useReading";

/** Puts the caret into the text; takes it away where the text has the keyboard already. */
function toggleCaret({ panels, workspace }: Reading): void {
  const text = () => document.getElementById(paneTextId(workspace.focused + 1));
  const isThere = currentSettings().caretMode && document.activeElement === text();
  keepSetting("caretMode", !isThere);
  if (isThere) return;
  panels.read();
  requestAnimationFrame(() => text()?.focus({ preventScroll: true }));
}

/** The next pane gets the keyboard; from beside the text, in caret mode, the one whose caret is shown. */
function focusOtherPane({ workspace: { focused, panes } }: Reading): void {
  const isBeside = document.activeElement?.closest(".pane-text") == null;
  const next = currentSettings().caretMode && isBeside ? focused : (focused + 1) % panes.length;
  // The pane that gets the keyboard becomes the focused one.
  document.getElementById(paneTextId(next + 1))?.focus();
}

/** Selects the whole text that is read; left alone, the browser would take the words of the program along. */
function selectAll({ panels, workspace }: Reading): void {
  const text = document.getElementById(paneTextId(workspace.focused + 1));
  const article = text?.querySelector("article") ?? null;
  const isInDialog = document.activeElement?.closest('[role="dialog"]') != null;
  if (panels.reading && article !== null && !isInDialog) {
    window.getSelection()?.selectAllChildren(article);
  }
}

function walk({ panels, trail }: Reading, direction: "back" | "forward"): void {
  panels.read();
  trail.go(direction);
}

/** What each command does, by key, button or rail; returns the function that runs one. */
export function useReaderCommands(reading: Reading): (command: CommandId) => void {
  const { workspace, panels, search, finding, annotating, provenance, focused, setDialog } =
    reading;
  const [linked, setLinked] = useSetting("linkedScrolling");
  const { step: stepTextSize } = useTextSize();
  const commands: Record<CommandId, () => void> = {
    "search-box": () => reading.searchInput.current?.select(),
    // Where no text is shown there is none to find words in.
    find: () => (panels.reading ? finding.open() : reading.searchInput.current?.select()),
    "next-hit": () => (finding.isOpen ? finding : search.searching).step(1),
    "previous-hit": () => (finding.isOpen ? finding : search.searching).step(-1),
    "clear-filters": () => {
      // Where the search is not shown, nobody would see that it asks for something else now.
      const isShown = panels.mode === "search" || (panels.right && panels.tab === "search");
      if (isShown) search.searching.setFilters(NO_FILTERS);
    },
    back: () => walk(reading, "back"),
    forward: () => walk(reading, "forward"),
    undo: () => {
      // Passages chosen last are the newest thing that was done.
      if (!reading.comparing.undo()) annotating.history.undo();
    },
    redo: annotating.history.redo,
    export: () => setDialog("export"),
    "select-all": () => selectAll(reading),
    caret: () => toggleCaret(reading),
    "other-pane": () => focusOtherPane(reading),
    "add-pane": () => reading.panes.add(),
    "close-pane": () => reading.panes.close(workspace.focused),
    "link-panes": () => setLinked(!linked),
    "next-counterpart": () => reading.stepCounterpart(1),
    "previous-counterpart": () => reading.stepCounterpart(-1),
    judge: () => panels.reading && reading.judging.openMenuByKey(reading.focusedPane.key),
    "confirm-counterpart": () =>
      panels.reading && reading.judging.confirmByKey(reading.focusedPane.key),
    "swap-panes": () => reading.panes.swap(workspace.focused),
    larger: () => stepTextSize(1),
    smaller: () => stepTextSize(-1),
    "left-panel": panels.toggleLeft,
    "right-panel": panels.toggleRight,
    search: () => {
      panels.toggleScreen("search");
      if (panels.mode !== "search") reading.searchInput.current?.select();
    },
    library: () => panels.toggleScreen("library"),
    table: () => panels.toggleScreen("table"),
    collate: () => panels.toggleScreen("collate"),
    notes: () => panels.toggleScreen("notes"),
    handouts: () => panels.toggleScreen("handouts"),
    "note-pane": () => panels.toggleTab("notes"),
    "new-note": () =>
      panels.mode === "handouts" ? void reading.handouting.desk.create() : reading.noting.create(),
    duties: () => panels.toggleScreen("duties"),
    indicators: () => panels.toggleScreen("indicators"),
    record: () => provenance.openRecord(focused.id, "record"),
    backups: () => setDialog("backups"),
    settings: () => setDialog("settings"),
    help: () => setDialog("help"),
  };
  const run = (command: CommandId) => commands[command]();
  useCommandKeys(run);
  return run;
}
