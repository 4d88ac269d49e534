import { useTranslation } from "react-i18next";
import { type Handout, handoutName } from "../../domain/handouts/handout";
import { useDayName } from "./day-name";

/** The handouts, the one altered last first; one of them is open. */
export function HandoutList({
  handouts,
  openId,
  isFirstFocused = false,
  onOpen,
}: {
  readonly handouts: readonly Handout[];
  readonly openId: string | null;
  /** Whether a dialog gives the first one the keyboard. */
  readonly isFirstFocused?: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  const dayName = useDayName();
  return (
    <ul className="handout-list">
      {handouts.map((handout, index) => (
        <li key={handout.id}>
          <button
            type="button"
            className="plain handout-row"
            data-autofocus={(isFirstFocused && index === 0) || undefined}
            aria-current={handout.id === openId ? "true" : undefined}
            onClick={() => onOpen(handout.id)}
          >
            <strong>{handoutName(handout) ?? t("handouts.untitled")}</strong>
            <small>
              {t("handouts.facts", {
                count: handout.entries.filter(({ kind }) => kind === "passage").length,
                day: dayName(handout.updatedAt),
              })}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}
