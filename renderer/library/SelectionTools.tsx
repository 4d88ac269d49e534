import { Button, Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Action, ActionId } from "./actions";
import type { Shelf } from "./useLibraryView";

interface ActionsProps {
  readonly actions: readonly Action[];
  readonly onAct: (action: ActionId) => void;
}

/** What can be done with the selected documents, as a bar above the table. */
export function SelectionTools({
  shelf,
  count,
  actions,
  onAct,
}: ActionsProps & {
  readonly shelf: Shelf;
  /** How many documents are selected. */
  readonly count: number;
}) {
  const { t } = useTranslation();
  return (
    <div className="screen-tools selection-tools" role="toolbar" aria-label={t("library.tools")}>
      {actions.map(({ id, label, Icon, hint, enabled }) => (
        <Button
          key={id}
          size="compact-md"
          variant="subtle"
          color={id === "delete" ? "red" : "gray"}
          disabled={!enabled}
          leftSection={<Icon size={17} stroke={1.7} aria-hidden />}
          title={hint === null ? t(label) : `${t(label)}　${hint}`}
          onClick={() => onAct(id)}
        >
          {t(label)}
        </Button>
      ))}
      <span className="screen-count">
        {count > 0
          ? t("library.selected", { count })
          : t(shelf === "bin" ? "library.binNoneSelected" : "library.noneSelected")}
      </span>
    </div>
  );
}

/** The same as a menu under the right mouse button. */
export function SelectionMenuItems({ actions, onAct }: ActionsProps) {
  const { t } = useTranslation();
  return actions.map(({ id, label, Icon, hint, enabled }) => (
    <Menu.Item
      key={id}
      disabled={!enabled}
      leftSection={<Icon size={16} stroke={1.7} aria-hidden />}
      rightSection={hint === null ? null : <small className="faint">{hint}</small>}
      onClick={() => onAct(id)}
    >
      {t(label)}
    </Menu.Item>
  ));
}
