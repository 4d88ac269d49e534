import { Menu } from "@mantine/core";
import {
  IconDownload,
  IconNote,
  IconPalette,
  IconSchool,
  IconTag,
  IconTrash,
  IconUnderline,
} from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ANNOTATION_STYLES, COLOURS } from "../../domain/annotations/annotation";
import type { AnnotationRow } from "../../domain/annotations/annotation-row";
import { EXCHANGE_FORMATS, type ExchangeFormat } from "../../domain/exchange/file-format";
import { REPORT_FORMATS } from "../../domain/export/report-format";
import { LONGEST_TAG, tagStates, tidyTag } from "../../domain/library/tags";
import { fold } from "../../domain/search/fold";
import { useSaveReport } from "../saving/useSaveReport";
import { ColourMark } from "../ui/ColourMark";
import { useColourName } from "../ui/colour-names";
import { IconButton } from "../ui/IconButton";
import { TagsDialog } from "../ui/TagsDialog";
import { STYLE_ICONS } from "./StyleChoice";
import type { AnnotationChanges } from "./useAnnotationChanges";
import { type ReportNames, useAnnotationReport } from "./useAnnotationReport";

const TAG_RULES = { longest: LONGEST_TAG, tidy: tidyTag, fold };

/** What can be done with the selected annotations, each time in one step of undo. */
export function SelectedTools({
  rows,
  names,
  tags,
  changes,
  onCite,
  onSend,
  onExport,
  onRemove,
}: {
  readonly rows: readonly AnnotationRow[];
  readonly names: ReportNames;
  readonly tags: readonly string[];
  readonly changes: AnnotationChanges;
  readonly onCite: () => void;
  /** Puts them into a handout. */
  readonly onSend: () => void;
  /** Gives them out as they are, for a colleague or another program. */
  readonly onExport: (format: ExchangeFormat) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation();
  const colourName = useColourName();
  const [tagging, setTagging] = useState(false);
  const makeReport = useAnnotationReport(names);
  const { isSaving, save } = useSaveReport(() => makeReport(rows));
  const ids = rows.map(({ id }) => id);
  return (
    <div className="selected-tools" role="toolbar" aria-label={t("annotations.panel.tools")}>
      <ToolMenu label={t("annotations.panel.recolour")} icon={<IconPalette size={18} />}>
        {COLOURS.map((colour) => (
          <Menu.Item
            key={colour}
            leftSection={<ColourMark colour={colour} />}
            onClick={() => void changes.recolour(ids, colour)}
          >
            {colourName(colour)}
          </Menu.Item>
        ))}
      </ToolMenu>
      <ToolMenu label={t("annotations.panel.restyle")} icon={<IconUnderline size={18} />}>
        {ANNOTATION_STYLES.map((style) => {
          const Icon = STYLE_ICONS[style];
          return (
            <Menu.Item
              key={style}
              leftSection={<Icon size={16} />}
              onClick={() => void changes.restyle(ids, style)}
            >
              {t(`annotations.styles.${style}`)}
            </Menu.Item>
          );
        })}
      </ToolMenu>
      <IconButton size={32} label={t("annotations.panel.tag")} onClick={() => setTagging(true)}>
        <IconTag size={18} />
      </IconButton>
      <IconButton size={32} label={t("annotations.panel.cite")} onClick={onCite}>
        <IconNote size={18} />
      </IconButton>
      <IconButton size={32} label={t("annotations.send")} onClick={onSend}>
        <IconSchool size={18} />
      </IconButton>
      <ToolMenu label={t("annotations.panel.export")} icon={<IconDownload size={18} />}>
        {REPORT_FORMATS.map((format) => (
          <Menu.Item
            key={format}
            disabled={isSaving}
            onClick={() => void save(format, t("annotations.report.title"))}
          >
            {t(`saving.formats.${format}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {EXCHANGE_FORMATS.map((format) => (
          <Menu.Item key={format} onClick={() => onExport(format)}>
            {t(`exchange.formats.${format}`)}
          </Menu.Item>
        ))}
      </ToolMenu>
      <IconButton size={32} label={t("annotations.panel.remove")} onClick={onRemove}>
        <IconTrash size={18} />
      </IconButton>
      {tagging && (
        <TagsDialog
          title={t("annotations.panel.tagging", { count: rows.length })}
          tags={tags}
          statesOf={(all) =>
            tagStates(
              all,
              rows.map(({ annotation }) => annotation),
            )
          }
          rules={TAG_RULES}
          onClose={() => setTagging(false)}
          onSave={(on, off) => void changes.tag(ids, on, off)}
        />
      )}
    </div>
  );
}

function ToolMenu({
  label,
  icon,
  children,
}: {
  readonly label: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <IconButton size={32} label={label}>
          {icon}
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
