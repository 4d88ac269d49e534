import { IconArrowRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** The headings a place stands under; a click leads there. */
export function PlaceButton({
  place,
  onGo,
}: {
  readonly place: string;
  readonly onGo: () => void;
}) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="plain edit-place"
      title={t("provenance.goTo", { place })}
      onClick={onGo}
    >
      <span>{place}</span>
      <IconArrowRight size={14} aria-hidden />
    </button>
  );
}
