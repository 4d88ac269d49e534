import { Popover } from "@mantine/core";
import { IconClipboardCheck, IconListTree } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Document, DocumentInfo } from "../../domain/document/document";
import { IconButton } from "../ui/IconButton";
import { DocumentPicker } from "./DocumentPicker";
import { Outline } from "./Outline";
import type { OutlineEntry } from "./outline";

/** What stands above a document: which one it is, what it lacks, how it was made, its outline. */
export function PaneHeader({
  document,
  documents,
  entries,
  current,
  counts,
  onPick,
  onOpen,
  onRecord,
  onFindings,
  paneMenu,
}: {
  readonly document: Document;
  readonly documents: readonly DocumentInfo[];
  readonly entries: readonly OutlineEntry[];
  readonly current: string | null;
  readonly counts: ReadonlyMap<string, number>;
  readonly onPick: (id: string) => void;
  readonly onOpen: (blockId: string) => void;
  /** Asks for the record of cleaning. */
  readonly onRecord: () => void;
  /** Asks for what is in doubt about the source. */
  readonly onFindings: () => void;
  /** What can be done with the pane itself. */
  readonly paneMenu: ReactNode;
}) {
  const { t } = useTranslation();
  const doubts = document.findings.length;
  const [outlineOpen, setOutlineOpen] = useState(false);
  return (
    <header className="pane-header">
      <DocumentPicker documents={documents} current={document} onPick={onPick} />
      <span className="pane-tags">
        {document.edition !== null && <span className="tag edition">{document.edition}</span>}
        {document.truncated !== null && (
          <span className="tag warn" title={document.missing ?? undefined}>
            {t(`reader.truncated.${document.truncated}`)}
          </span>
        )}
        {doubts > 0 && (
          <button
            type="button"
            className="plain tag warn tag-button"
            title={t("findings.open", { count: doubts })}
            onClick={onFindings}
          >
            {t("findings.tag", { count: doubts })}
          </button>
        )}
      </span>
      <IconButton
        className="pane-record"
        label={t("provenance.title")}
        title={`${t("provenance.open")}　F9`}
        onClick={onRecord}
      >
        <IconClipboardCheck size={18} />
      </IconButton>
      <Popover
        opened={outlineOpen}
        onChange={setOutlineOpen}
        position="bottom-end"
        shadow="md"
        width={320}
        trapFocus
      >
        <Popover.Target>
          <IconButton label={t("reader.outline")} onClick={() => setOutlineOpen((open) => !open)}>
            <IconListTree size={18} />
          </IconButton>
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
      {paneMenu}
    </header>
  );
}
