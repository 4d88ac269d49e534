import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import "./review.css";

/** Says that annotated passages changed and leads to their review; nothing where none did. */
export function ReviewBanner({
  waiting,
  onOpen,
}: {
  readonly waiting: number;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation();
  if (waiting === 0) return null;
  return (
    <button type="button" className="plain review-banner" onClick={onOpen}>
      <IconAlertTriangle size={15} aria-hidden />
      {t("review.banner", { count: waiting })}
    </button>
  );
}
