import { ActionIcon, Popover } from "@mantine/core";
import { IconListTree } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentInfo } from "../../domain/document/document";
import { DocumentPicker } from "./DocumentPicker";
import { Outline } from "./Outline";
import type { OutlineEntry } from "./outline";

/** What stands above a document: which one it is, what it lacks, its outline. */
export function PaneHeader({
  document,
  documents,
  entries,
  current,
  counts,
  onPick,
  onOpen,
}: {
  readonly document: DocumentInfo;
  readonly documents: readonly DocumentInfo[];
  readonly entries: readonly OutlineEntry[];
  readonly current: string | null;
  readonly counts: ReadonlyMap<string, number>;
  readonly onPick: (id: string) => void;
  readonly onOpen: (blockId: string) => void;
}) {
  const { t } = useTranslation();
  const [outlineOpen, setOutlineOpen] = useState(false);
  return (
    <header className="pane-header">
      <DocumentPicker documents={documents} current={document} onPick={onPick} />
      {document.edition !== null && <span className="tag">{document.edition}</span>}
      {document.truncated !== null && (
        <span className="tag warn" title={document.missing ?? undefined}>
          {t(`reader.truncated.${document.truncated}`)}
        </span>
      )}
      <Popover
        opened={outlineOpen}
        onChange={setOutlineOpen}
        position="bottom-end"
        shadow="md"
        width={320}
        trapFocus
      >
        <Popover.Target>
          <ActionIcon
            className="pane-outline"
            variant="subtle"
            color="gray"
            aria-label={t("reader.outline")}
            title={t("reader.outline")}
            onClick={() => setOutlineOpen((open) => !open)}
          >
            <IconListTree size={18} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown className="pane-outline-list">
          <Outline
            entries={entries}
            current={current}
            counts={counts}
            onOpen={(blockId) => {
              setOutlineOpen(false);
              onOpen(blockId);
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </header>
  );
}
