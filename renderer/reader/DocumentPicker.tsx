import { Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { DocumentInfo } from "../../domain/document/document";

/** The pane's title, which opens the list of documents. */
export function DocumentPicker({
  documents,
  current,
  onPick,
}: {
  readonly documents: readonly DocumentInfo[];
  readonly current: DocumentInfo;
  readonly onPick: (id: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start" shadow="md" width={320}>
      <Menu.Target>
        <button
          type="button"
          className="plain picker"
          aria-label={`${t("library.picker")}：${current.title}，${current.shortTitle}`}
          title={current.title}
        >
          <span className="picker-title">
            <span className="picker-long">{current.title}</span>
            <span className="picker-short">{current.shortTitle}</span>
          </span>
          <IconChevronDown size={15} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("library.pick")}</Menu.Label>
        {documents.map((document) => (
          <Menu.Item
            key={document.id}
            onClick={() => onPick(document.id)}
            aria-current={document.id === current.id ? "true" : undefined}
            rightSection={<small className="faint">{document.year ?? ""}</small>}
          >
            {document.shortTitle}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
