import { ActionIcon } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowUp,
  IconArrowUpRight,
  IconMinus,
  IconPencil,
  IconPlus,
  IconTrash,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { HandoutEntry } from "../../domain/handouts/handout";
import type { EntryActions } from "./useEntryActions";

/** On the element of an entry: its id. */
export const ENTRY_ATTRIBUTE = "data-entry";

/** The place of an entry on the paper; the current one has its tools. */
export function EntryFrame({
  entry,
  isFirst,
  isLast,
  isCurrent,
  isReachable,
  canOpen,
  actions,
  onCurrent,
  children,
}: {
  readonly entry: HandoutEntry;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isCurrent: boolean;
  /** Whether Tab leads to it. */
  readonly isReachable: boolean;
  /** Whether its passage is found in a document. */
  readonly canOpen: boolean;
  readonly actions: EntryActions;
  readonly onCurrent: (id: string) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const { id, kind } = entry;
  return (
    <li
      {...{ [ENTRY_ATTRIBUTE]: id }}
      className={`handout-entry entry-${kind}`}
      aria-current={isCurrent ? "true" : undefined}
      tabIndex={isReachable ? 0 : -1}
      onFocus={() => {
        if (!isCurrent) onCurrent(id);
      }}
    >
      {children}
      {isCurrent && (
        <div
          className="entry-tools"
          role="toolbar"
          aria-label={t("handouts.tools", { kind: t(`handouts.kinds.${kind}`) })}
        >
          {kind === "passage" && canOpen && (
            <Tool label={t("notes.openPassage")} hint="O" run={() => actions.open(id)}>
              <IconArrowUpRight size={17} />
            </Tool>
          )}
          {kind === "text" && (
            <Tool label={t("handouts.write")} hint="Enter" run={() => actions.begin(id)}>
              <IconPencil size={17} />
            </Tool>
          )}
          {kind === "lines" && (
            <>
              <Tool
                label={t("handouts.fewerLines")}
                hint="-"
                run={() => actions.addLines(entry, -1)}
              >
                <IconMinus size={17} />
              </Tool>
              <Tool label={t("handouts.moreLines")} hint="+" run={() => actions.addLines(entry, 1)}>
                <IconPlus size={17} />
              </Tool>
            </>
          )}
          <Tool
            label={t("handouts.up")}
            hint="Alt+↑"
            disabled={isFirst}
            run={() => void actions.move(id, -1)}
          >
            <IconArrowUp size={17} />
          </Tool>
          <Tool
            label={t("handouts.down")}
            hint="Alt+↓"
            disabled={isLast}
            run={() => void actions.move(id, 1)}
          >
            <IconArrowDown size={17} />
          </Tool>
          <Tool label={t("handouts.takeOut")} hint="Delete" run={() => actions.remove(id)}>
            <IconTrash size={17} />
          </Tool>
        </div>
      )}
    </li>
  );
}

function Tool({
  label,
  hint,
  disabled = false,
  run,
  children,
}: {
  readonly label: string;
  readonly hint: string;
  readonly disabled?: boolean;
  readonly run: () => void;
  readonly children: ReactNode;
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={30}
      disabled={disabled}
      aria-label={label}
      title={`${label}　${hint}`}
      onClick={run}
    >
      {children}
    </ActionIcon>
  );
}
