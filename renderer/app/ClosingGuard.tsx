import { Button, Group } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { bridge } from "../bridge/bridge";
import { saveUnsaved } from "../editor/unsaved";
import { Dialog } from "../ui/Dialog";

/** Before the window closes, stores what is being typed; asks where that fails. */
export function ClosingGuard() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  useEffect(
    () =>
      bridge.on("closing", () => {
        void saveUnsaved().then((saved) => {
          void bridge.answerClosing(saved);
          setAsking(!saved);
        });
      }),
    [],
  );
  return (
    <Dialog opened={asking} onClose={() => setAsking(false)} title={t("app.unsavedTitle")}>
      <p>{t("app.unsavedHint")}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => void bridge.answerClosing(true)}>
          {t("app.closeAnyway")}
        </Button>
        <Button onClick={() => setAsking(false)}>{t("app.stay")}</Button>
      </Group>
    </Dialog>
  );
}
