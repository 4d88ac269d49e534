import { Button, Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CollationAnswer } from "./useCollation";

/** So much of the bar is filled from the beginning, in percent. */
const LEAST_SHOWN = 8;

/** How far a long collation is, with a way to stop and to begin again. */
export function CollationProgress({
  answer,
}: {
  readonly answer: Extract<CollationAnswer, { readonly state: "working" | "stopped" }>;
}) {
  const { t } = useTranslation();
  if (answer.state === "stopped") {
    return (
      <div className="collation-progress">
        <span role="status">{t("collation.stopped")}</span>
        <Button variant="default" size="compact-sm" onClick={answer.resume}>
          {t("collation.resume")}
        </Button>
      </div>
    );
  }
  return (
    <div className="collation-progress is-late">
      <span role="status">{t("collation.working")}</span>
      <Progress
        className="collation-bar"
        // The first part cannot be told in shares; a moving bar says that it is being worked on.
        animated
        value={Math.max(LEAST_SHOWN, 100 * answer.share)}
        aria-label={t("collation.working")}
      />
      <Button variant="default" size="compact-sm" onClick={answer.stop}>
        {t("collation.stop")}
      </Button>
    </div>
  );
}
