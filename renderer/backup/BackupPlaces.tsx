import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCircleDashed, IconShieldCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { BackupState, PlaceState } from "../../domain/backup/backup-state";
import { useTimeName } from "../ui/time-name";
import { sizeName, useFailureSentence } from "./backup-words";
import type { BackupsView } from "./useBackups";

/** The two places: when the last verified backup was made there, and why a newer one was not. */
export function BackupPlaces({
  view,
  state,
}: {
  readonly view: BackupsView;
  readonly state: BackupState;
}) {
  const { t } = useTranslation();
  const { local, second, damagedLines, damagedFiles } = state;
  return (
    <ul className="backup-places" aria-label={t("backup.places")}>
      <Place name={t("backup.place.local")} state={local} />
      {second === null ? (
        <li className="backup-place">
          <IconCircleDashed size={19} className="backup-mark" aria-hidden />
          <div>
            <strong>{t("backup.place.second")}</strong>
            <p>{t("backup.noSecond")}</p>
          </div>
          <Button
            variant="light"
            color="teal"
            disabled={view.isBusy}
            onClick={() => void view.chooseFolder()}
          >
            {t("backup.choose")}
          </Button>
        </li>
      ) : (
        <Place name={t("backup.place.second")} state={second}>
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={view.isBusy}
            onClick={() => void view.chooseFolder()}
          >
            {t("backup.chooseOther")}
          </Button>
          <Button
            variant="subtle"
            size="compact-sm"
            color="gray"
            disabled={view.isBusy}
            onClick={() => void view.clearFolder()}
          >
            {t("backup.clear")}
          </Button>
        </Place>
      )}
      {damagedLines > 0 && (
        <li className="backup-why">{t("backup.damagedJournal", { count: damagedLines })}</li>
      )}
      {damagedFiles > 0 && (
        <li className="backup-why">{t("backup.damagedFiles", { count: damagedFiles })}</li>
      )}
    </ul>
  );
}

function Place({
  name,
  state: { folder, last, failure },
  children,
}: {
  readonly name: string;
  readonly state: PlaceState;
  readonly children?: React.ReactNode;
}) {
  const { t } = useTranslation();
  const sentence = useFailureSentence();
  const timeName = useTimeName();
  const Mark =
    failure !== null ? IconAlertTriangle : last === null ? IconCircleDashed : IconShieldCheck;
  return (
    <li className={`backup-place ${failure !== null ? "bad" : last === null ? "" : "good"}`}>
      <Mark size={19} className="backup-mark" aria-hidden />
      <div>
        <strong>{name}</strong>
        <p>
          {last === null
            ? t("backup.never")
            : t("backup.last", {
                time: timeName(last.at),
                rows: last.rows,
                size: sizeName(last.size),
              })}
        </p>
        <p className="backup-path path">{folder}</p>
        {failure !== null && (
          <p className="backup-why" role="alert">
            {t("backup.failed", { why: sentence(failure) })}
          </p>
        )}
      </div>
      {children !== undefined && <div className="backup-place-tools">{children}</div>}
    </li>
  );
}
