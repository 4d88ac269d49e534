import { Menu } from "@mantine/core";
import {
  IconArrowsLeftRight,
  IconColumnInsertRight,
  IconDotsVertical,
  IconX,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../ui/IconButton";
import { MOST_PANES } from "./workspace";

export type PaneCommand = "add" | "swap" | "close";

/** What can be done with one pane: another beside it, its place, closing it. */
export function PaneMenu({
  index,
  count,
  onRun,
}: {
  /** Its place among `count` panes, from the left. */
  readonly index: number;
  readonly count: number;
  readonly onRun: (command: PaneCommand, pane: number) => void;
}) {
  const { t } = useTranslation();
  const isLast = index === count - 1;
  const entries = [
    {
      command: "add",
      Icon: IconColumnInsertRight,
      label: t("panes.add"),
      off: count >= MOST_PANES,
    },
    {
      command: "swap",
      Icon: IconArrowsLeftRight,
      label: isLast ? t("panes.swapLeft") : t("panes.swap"),
      off: count === 1,
    },
    { command: "close", Icon: IconX, label: t("panes.close"), off: count === 1 },
  ] as const;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <IconButton label={t("panes.menu")}>
          <IconDotsVertical size={18} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map(({ command, Icon, label, off }) => (
          <Menu.Item
            key={command}
            leftSection={<Icon size={17} aria-hidden />}
            disabled={off}
            onClick={() => onRun(command, index)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
