import { Button, SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { BackupPlace, ListedSnapshot } from "../../domain/backup/backup-state";
import { useTimeName } from "../ui/time-name";
import { sizeName, useFailureSentence } from "./backup-words";
import type { BackupsView } from "./useBackups";

/** The snapshots of one place, the newest first, with what is in each. */
export function SnapshotList({
  view,
  onRestore,
}: {
  readonly view: BackupsView;
  readonly onRestore: (fileName: string) => void;
}) {
  const { t } = useTranslation();
  const places: readonly BackupPlace[] = [
    "local",
    ...(view.state?.second === null ? [] : (["second"] as const)),
    ...(view.opened === null ? [] : (["opened"] as const)),
  ];
  return (
    <section className="backup-snapshots" aria-label={t("backup.list")}>
      <header>
        <h3>{t("backup.list")}</h3>
        {places.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t("backup.places")}
            value={view.place}
            onChange={(place) => view.setPlace(place as BackupPlace)}
            data={places.map((value) => ({ value, label: t(`backup.place.${value}`) }))}
          />
        )}
      </header>
      {view.place === "opened" && <p className="backup-path path">{view.opened}</p>}
      <Snapshots view={view} onRestore={onRestore} />
    </section>
  );
}

const COUNTED = ["annotations", "notes", "handouts", "documents"] as const;

function Snapshots({
  view: { listed, isBusy },
  onRestore,
}: {
  readonly view: BackupsView;
  readonly onRestore: (fileName: string) => void;
}) {
  const { t } = useTranslation();
  const sentence = useFailureSentence();
  if (listed === null) return <p role="status">{t("backup.listing")}</p>;
  if (!listed.ok) return <p role="alert">{sentence(listed.error)}</p>;
  if (listed.value.length === 0) return <p className="backup-none">{t("backup.noneYet")}</p>;
  return (
    <div className="backup-table">
      <table>
        <thead>
          <tr>
            <th>{t("backup.time")}</th>
            {COUNTED.map((name) => (
              <th key={name} className="number">
                {t(`backup.counted.${name}`)}
              </th>
            ))}
            <th className="number">{t("backup.size")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {listed.value.map((one) => (
            <Snapshot key={one.fileName} one={one} isBusy={isBusy} onRestore={onRestore} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Snapshot({
  one: { fileName, at, counts, size, isPartial, isForeign },
  isBusy,
  onRestore,
}: {
  readonly one: ListedSnapshot;
  readonly isBusy: boolean;
  readonly onRestore: (fileName: string) => void;
}) {
  const { t } = useTranslation();
  const time = useTimeName()(at);
  const remarks = [
    isForeign && t("backup.foreign"),
    isPartial && t("backup.partial"),
    counts === null && t("backup.unreadable"),
  ].filter((one) => one !== false);
  return (
    <tr>
      <th scope="row">
        {time}
        {remarks.map((one) => (
          <small key={one}>{one}</small>
        ))}
      </th>
      {COUNTED.map((name) => (
        <td key={name} className="number">
          {counts?.[name] ?? "—"}
        </td>
      ))}
      <td className="number">{sizeName(size)}</td>
      <td>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={isBusy}
          aria-label={t("backup.restoreOf", { time })}
          onClick={() => onRestore(fileName)}
        >
          {t("backup.restore")}
        </Button>
      </td>
    </tr>
  );
}
