import { notifications } from "@mantine/notifications";
import i18next from "i18next";
import type { Failure } from "../../domain/result";
import type { OpenedStore } from "../store/open-store";

/** A failure stays on the screen until it is closed: it may be about the user's work. */
export function showFailure({ reason, detail }: Failure): void {
  notifications.show({
    color: "red",
    autoClose: false,
    message: i18next.t(`failures.${reason}`, { detail: detail ?? "" }),
  });
}

/** Says what was brought back from the journal; nothing where nothing was missing. */
export function reportOpening({ restored, damagedLines }: OpenedStore): void {
  const say = (key: string, count: number) => {
    if (count > 0) {
      notifications.show({
        id: key,
        color: "teal",
        autoClose: false,
        message: i18next.t(key, { count }),
      });
    }
  };
  say("app.restored", restored);
  say("app.damagedJournal", damagedLines);
}
