import { Button, Checkbox, Popover, Stack } from "@mantine/core";
import { IconColumns3 } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { subjectReport } from "../../domain/subjects/subject-report";
import type { SubjectTable } from "../../domain/subjects/subject-table";
import { SaveMenu } from "../saving/SaveMenu";
import { useSetting } from "../store/settings";
import { useUntitledChapter } from "./GroupHead";
import { usePlaceName } from "./place-name";

/** What of the table goes into a file, and in which format. */
export function ExportTools({
  table,
  names,
  terms,
  partial,
}: {
  /** As it is shown: filtered rows are what is exported. */
  readonly table: SubjectTable;
  readonly names: readonly string[];
  readonly terms: boolean;
  /** A filter holds rows back. */
  readonly partial: boolean;
}) {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const untitledChapter = useUntitledChapter();
  const [folded, setFolded] = useSetting("subjectExportFolded");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ids = table.documents;
  const columns = ids.flatMap((id, at) => (left.has(id) ? [] : [at]));
  const take = (id: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const rows = table.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const title = t("subjects.reportTitle", { kind: t(`subjects.kinds.${table.kind}`) });
  return (
    <>
      <Popover position="bottom-end" withinPortal trapFocus>
        <Popover.Target>
          <Button variant="default" leftSection={<IconColumns3 size={18} aria-hidden />}>
            {t("subjects.exportChoice")}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="xs">
            <strong>{t("subjects.exportColumns")}</strong>
            {ids.map((id, at) => (
              <Checkbox
                key={id}
                label={names[at] ?? id}
                checked={!left.has(id)}
                onChange={() => take(id)}
              />
            ))}
            <Checkbox
              label={t("subjects.exportFolded")}
              checked={folded}
              onChange={(event) => setFolded(event.currentTarget.checked)}
            />
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <SaveMenu
        formats={["docx", "xlsx", "pdf"]}
        suggestedName={title}
        disabled={columns.length === 0 || rows === 0}
        makeReport={() =>
          subjectReport(
            table,
            { columns, folded, terms },
            {
              title,
              subtitle: [
                columns.map((at) => names[at] ?? "").join(t("subjects.separator")),
                t(partial ? "subjects.reportPart" : "subjects.reportAll", { count: rows }),
                ...(terms ? [t("subjects.reportTerms")] : []),
              ],
              names,
              missing: t("subjects.missing"),
              place: (cell) => placeName(cell.place),
              untitledChapter,
            },
            new Date().toISOString(),
          )
        }
      />
    </>
  );
}
