import { Button, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryRow } from "../../domain/library/library-row";
import { NO_FILTER } from "../../domain/library/row-filter";
import { rowAt, stillThere } from "../../domain/library/row-selection";
import type { Failure } from "../../domain/result";
import { type ActionId, actionsOn } from "./actions";
import { BIN_COLUMNS, LIBRARY_COLUMNS } from "./columns";
import { type DialogName, Dialogs } from "./Dialogs";
import { FilterBar } from "./FilterBar";
import { LibraryHead } from "./LibraryHead";
import { LibraryTable } from "./LibraryTable";
import type { Library } from "./library";
import { SelectionMenuItems, SelectionTools } from "./SelectionTools";
import { useLibraryChanges } from "./useLibraryChanges";
import { useShelves, useShownRows } from "./useLibraryRows";
import type { LibraryView } from "./useLibraryView";
import "./library-screen.css";
import "./library-table.css";

/** In which pane a document is to be opened. */
export type OpenWhere = "focused" | "other";

export interface LibraryScreenProps {
  readonly library: Library;
  readonly view: LibraryView;
  readonly onOpen: (documentId: string, where: OpenWhere) => void;
  readonly onFailure: (failure: Failure) => void;
  /** What else stands in the head: ways to bring documents in. */
  readonly children?: ReactNode;
}

/** All documents in a table: to find, open, correct, tag, remove and bring back. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { library, view, onOpen, onFailure } = props;
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const shelves = useShelves(library);
  const rows = shelves[view.shelf];
  const shown = useShownRows(rows, view);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const selection = useMemo(() => stillThere(view.selection, ids), [view.selection, ids]);
  const selected = shown.filter(({ id }) => selection.ids.has(id));
  const changes = useLibraryChanges(onFailure);
  const actions = actionsOn(view.shelf, selected);

  const leaveRows = async (change: Promise<boolean>) => {
    // The line after the last one that goes gets the keyboard, so that it does not start anew.
    const last = ids.findLastIndex((id) => selection.ids.has(id));
    const next = ids[last + 1] ?? rowAt({ ...selection, active: ids[last] ?? null }, ids, -1);
    if (await change) view.setSelection({ ids: new Set(), active: next, anchor: next });
  };
  const remove = () => {
    if (selected.length === 0) return;
    if (library.infos.every(({ id }) => selection.ids.has(id))) {
      notifications.show({ color: "yellow", message: t("library.lastOne") });
    } else void leaveRows(changes.remove(selected));
  };
  const open = (where: OpenWhere) => {
    const [row] = selected;
    if (row !== undefined && row.problem === null) onOpen(row.id, where);
  };
  const act: Readonly<Record<ActionId, () => void>> = {
    open: () => open("focused"),
    openOther: () => open("other"),
    correct: () => setDialog("correct"),
    tag: () => setDialog("tag"),
    remove,
    restore: () => void leaveRows(changes.restore(selected)),
    delete: () => setDialog("delete"),
  };
  const run = (id: ActionId) => {
    if (actions.some((one) => one.id === id && one.enabled)) act[id]();
  };
  const openRow = (row: LibraryRow) => {
    if (view.shelf === "bin") run("restore");
    else if (row.problem === null) onOpen(row.id, "focused");
  };

  return (
    <main className="screen library-screen" aria-label={t("library.title")}>
      <LibraryHead view={view} shelves={shelves}>
        {props.children}
      </LibraryHead>
      <FilterBar rows={rows} shown={shown.length} filter={view.filter} onFilter={view.setFilter} />
      <SelectionTools shelf={view.shelf} count={selected.length} actions={actions} onAct={run} />
      <Menu position="bottom-start" shadow="md" width={240} withInitialFocusPlaceholder={false}>
        <Menu.ContextMenu>
          <div className="table-frame">
            <LibraryTable
              label={t(view.shelf === "bin" ? "library.binTable" : "library.table")}
              columns={view.shelf === "bin" ? BIN_COLUMNS : LIBRARY_COLUMNS}
              rows={shown}
              order={view.order}
              onOrder={view.setOrder}
              selection={selection}
              onSelection={view.setSelection}
              onOpen={openRow}
              onRemove={() => run("remove")}
            />
            {shown.length === 0 && <Nothing view={view} isEmpty={rows.length === 0} />}
          </div>
        </Menu.ContextMenu>
        <Menu.Dropdown>
          <SelectionMenuItems actions={actions} onAct={run} />
        </Menu.Dropdown>
      </Menu>
      <Dialogs
        {...{ dialog, library, shelves, selected, changes }}
        onClose={() => setDialog(null)}
      />
    </main>
  );
}

/** Why the table is empty, and what to do about it. */
function Nothing({ view, isEmpty }: { readonly view: LibraryView; readonly isEmpty: boolean }) {
  const { t } = useTranslation();
  if (isEmpty) {
    return (
      <p className="table-empty">
        {t(view.shelf === "bin" ? "library.binEmpty" : "library.empty")}
      </p>
    );
  }
  return (
    <div className="table-empty">
      <p>{t("library.nothingFits")}</p>
      <Button variant="light" onClick={() => view.setFilter(NO_FILTER)}>
        {t("filter.clear")}
      </Button>
    </div>
  );
}
