import { Button, Checkbox, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TABLE_NAMES } from "../../domain/backup/journal";
import {
  isRestored,
  type RestoreChoice,
  type RestoreSummary,
  ROW_STATES,
  type RowState,
} from "../../domain/backup/restore-plan";
import { useTimeName } from "../ui/time-name";
import { MissingFiles } from "./MissingFiles";

/** What restoring a snapshot would change, kind by kind, and what is to become of rows that are in both. */
export function RestoreReview({
  summary: { name, at, damagedLines, counts, nowhere },
  onCancel,
  onRestore,
}: {
  readonly summary: RestoreSummary;
  readonly onCancel: () => void;
  readonly onRestore: (choice: RestoreChoice) => void;
}) {
  const { t } = useTranslation();
  const timeName = useTimeName();
  const [choice, setChoice] = useState<RestoreChoice>({ newerThere: true, others: false });
  const total = (state: RowState) =>
    TABLE_NAMES.reduce((sum, table) => sum + counts[table][state], 0);
  const shown = TABLE_NAMES.filter((table) => ROW_STATES.some((one) => counts[table][one] > 0));
  const restored = ROW_STATES.filter((state) => isRestored(state, choice)).reduce(
    (sum, state) => sum + total(state),
    0,
  );
  const others = total("newer-here") + total("undecided");
  return (
    <div className="restore-review">
      <Text>
        {at === null ? t("backup.ofJournal", { name }) : t("backup.of", { time: timeName(at) })}
      </Text>
      {damagedLines > 0 && (
        <p className="backup-why">{t("backup.damagedSource", { count: damagedLines })}</p>
      )}
      <div className="backup-table">
        <table>
          <thead>
            <tr>
              <th>{t("backup.kind")}</th>
              {ROW_STATES.map((state) => (
                <th key={state} className="number">
                  {t(`backup.state.${state}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((table) => (
              <tr key={table}>
                <th scope="row">{t(`backup.tables.${table}`)}</th>
                {ROW_STATES.map((state) => (
                  <td
                    key={state}
                    className={`number ${cellClass(counts[table][state], isRestored(state, choice))}`}
                  >
                    {counts[table][state]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total("newer-there") > 0 && (
        <Checkbox
          checked={choice.newerThere}
          label={t("backup.takeNewer", { count: total("newer-there") })}
          onChange={({ currentTarget: { checked } }) =>
            setChoice({ ...choice, newerThere: checked })
          }
        />
      )}
      {others > 0 && (
        <Checkbox
          checked={choice.others}
          label={t("backup.takeOthers", { count: others })}
          onChange={({ currentTarget: { checked } }) => setChoice({ ...choice, others: checked })}
        />
      )}
      {ROW_STATES.every((state) => state === "same" || total(state) === 0) && (
        <Text>{t("backup.allSame")}</Text>
      )}
      <MissingFiles files={nowhere} />
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {t("backup.promise")}
        </Text>
        <Group wrap="nowrap">
          <Button variant="default" onClick={onCancel}>
            {t("export.cancel")}
          </Button>
          <Button disabled={restored === 0} onClick={() => onRestore(choice)} data-autofocus>
            {t("backup.restoreCount", { count: restored })}
          </Button>
        </Group>
      </Group>
    </div>
  );
}

function cellClass(count: number, isTaken: boolean): string {
  if (count === 0) return "zero";
  return isTaken ? "taken" : "";
}
