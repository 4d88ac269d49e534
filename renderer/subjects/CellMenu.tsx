import { Menu } from "@mantine/core";
import {
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconBook2,
  IconCheck,
  IconEraser,
  IconLinkPlus,
  IconUnlink,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { SubjectCell, SubjectRow } from "../../domain/subjects/subject-table";

/** What can be done with a cell. */
export interface CellActions {
  /** Shows it in its document. */
  readonly open: (cell: SubjectCell) => void;
  /** Says that what stands in the row with it is, or is not, its counterpart. */
  readonly confirm: (row: SubjectRow, column: number) => void;
  readonly separate: (row: SubjectRow, column: number) => void;
  /** Lets the user choose what belongs in this column of the row. */
  readonly draw: (row: SubjectRow, column: number) => void;
  /** Whether the user has said anything of the cell. */
  readonly isJudged: (cell: SubjectCell) => boolean;
  readonly clear: (cell: SubjectCell) => void;
}

const ICON = { size: 18, "aria-hidden": true } as const;

export function CellMenu({
  row,
  column,
  open,
  onFold,
  actions,
}: {
  readonly row: SubjectRow;
  readonly column: number;
  readonly open: boolean;
  readonly onFold: () => void;
  readonly actions: CellActions;
}) {
  const { t } = useTranslation();
  const cell = row.cells[column] ?? null;
  const hasCompany = row.cells.some((other, at) => other !== null && at !== column);
  const FoldIcon = open ? IconArrowsMinimize : IconArrowsMaximize;
  return (
    <>
      {cell !== null && (
        <Menu.Item leftSection={<IconBook2 {...ICON} />} onClick={() => actions.open(cell)}>
          {t("subjects.open")}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<FoldIcon {...ICON} />} onClick={onFold}>
        {t(open ? "subjects.foldRow" : "subjects.unfoldRow")}
      </Menu.Item>
      <Menu.Divider />
      {cell !== null && hasCompany && (
        <>
          <Menu.Item
            leftSection={<IconCheck {...ICON} />}
            onClick={() => actions.confirm(row, column)}
          >
            {t("subjects.confirm")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconUnlink {...ICON} />}
            onClick={() => actions.separate(row, column)}
          >
            {t("subjects.separate")}
          </Menu.Item>
        </>
      )}
      {hasCompany && (
        <Menu.Item
          leftSection={<IconLinkPlus {...ICON} />}
          onClick={() => actions.draw(row, column)}
        >
          {t(cell === null ? "subjects.drawEmpty" : "subjects.drawOther")}
        </Menu.Item>
      )}
      {cell !== null && actions.isJudged(cell) && (
        <Menu.Item leftSection={<IconEraser {...ICON} />} onClick={() => actions.clear(cell)}>
          {t("subjects.clear")}
        </Menu.Item>
      )}
    </>
  );
}
