import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { isStoreEmpty } from "../store/restoring";
import { useTimeName } from "../ui/time-name";
import { useBackupState } from "./backup-state";

const NOTICE = "backup-offer";

/** To be called when what the offer leads to is there. */
export function withdrawOffer(): void {
  notifications.hide(NOTICE);
}

/** Where nothing is here that a backup has, offers to restore it, once at the start. */
export function BackupOffer({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation();
  const state = useBackupState();
  const timeName = useTimeName();
  const isAsked = useRef(false);
  const open = useRef(onOpen);
  open.current = onOpen;
  useEffect(() => {
    if (state === null || isAsked.current) return;
    isAsked.current = true;
    const { last } = state.local;
    if (last === null || last.rows === 0 || !isStoreEmpty()) return;
    notifications.show({
      id: NOTICE,
      color: "red",
      autoClose: false,
      message: (
        <div className="backup-offer">
          <p>{t("backup.offer", { time: timeName(last.at), count: last.rows })}</p>
          <Button size="xs" onClick={() => open.current()}>
            {t("backup.open")}
          </Button>
        </div>
      ),
    });
  }, [state, t, timeName]);
  return null;
}
