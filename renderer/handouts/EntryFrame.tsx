import { ActionIcon } from "@mantine/core";
import {
  IconArrowDown,
  IconArrowUp,
  IconArrowUpRight,
  IconGripVertical,
  IconMinus,
  IconPencil,
  IconPlus,
  IconTrash,
} from "@tabler/icons-react";
import { memo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { HandoutEntry } from "../../domain/handouts/handout";
import type { HandoutPassage } from "../../domain/handouts/handout-passage";
import { EntryView } from "./EntryView";
import { ENTRY_ATTRIBUTE, GRIP_ATTRIBUTE } from "./entry-attributes";
import type { Elide } from "./useEliding";
import type { EntryActions } from "./useEntryActions";

/** An entry in its place on the paper; the current one has its tools. Drawn anew only where it changes. */
export const EntryFrame = memo(function EntryFrame({
  entry,
  passage,
  isFirst,
  isLast,
  isCurrent,
  isReachable,
  isEditing,
  mark,
  actions,
  onCurrent,
}: {
  readonly entry: HandoutEntry;
  /** Of a passage, as it is today. */
  readonly passage: HandoutPassage | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isCurrent: boolean;
  /** Whether Tab leads to it. */
  readonly isReachable: boolean;
  /** Whether its text is being written. */
  readonly isEditing: boolean;
  /** On which side another entry would be put that is dragged here. */
  readonly mark: "before" | "behind" | null;
  /** The same at every drawing. */
  readonly actions: EntryActions & { readonly elide: Elide };
  readonly onCurrent: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { id, kind } = entry;
  return (
    <li
      {...{ [ENTRY_ATTRIBUTE]: id }}
      className={`handout-entry entry-${kind}`}
      data-mark={mark ?? undefined}
      aria-current={isCurrent ? "true" : undefined}
      tabIndex={isReachable ? 0 : -1}
      onFocus={() => {
        if (!isCurrent) onCurrent(id);
      }}
    >
      {/* By key the same is done with Alt and an arrow. */}
      <span
        {...{ [GRIP_ATTRIBUTE]: "" }}
        className="entry-grip"
        draggable
        aria-hidden
        title={t("handouts.drag")}
      >
        <IconGripVertical size={17} stroke={1.6} />
      </span>
      <EntryView
        entry={entry}
        passage={passage}
        isEditing={isEditing}
        actions={actions}
        onElide={actions.elide}
      />
      {isCurrent && (
        <div
          className="entry-tools"
          role="toolbar"
          aria-label={t("handouts.tools", { kind: t(`handouts.kinds.${kind}`) })}
        >
          {kind === "passage" && passage?.span != null && (
            <Tool label={t("notes.openPassage")} hint="O" run={() => actions.open(id)}>
              <IconArrowUpRight size={17} />
            </Tool>
          )}
          {kind === "text" && !isEditing && (
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
});

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
