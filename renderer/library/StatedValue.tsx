import { useTranslation } from "react-i18next";

/** What stands under a corrected fact: what the source says, and the way back to it. */
export function StatedValue({
  name,
  value,
  onRestore,
}: {
  /** Of the field, for those who hear the button without seeing where it stands. */
  readonly name: string;
  readonly value: string;
  readonly onRestore: () => void;
}) {
  const { t } = useTranslation();
  return (
    <span className="stated-value">
      <span className="stated-text">
        {t("library.stated", { value: value === "" ? t("library.notStated") : value })}
      </span>
      <button
        type="button"
        className="plain restore-fact"
        aria-label={t("library.restoreFactOf", { name })}
        onClick={onRestore}
      >
        {t("library.restoreFact")}
      </button>
    </span>
  );
}
