import { useTranslation } from "react-i18next";
import { CHOICES, type Choice } from "../../domain/exchange/outcome";

/** Mine, theirs or both, of one thing that is in two forms. */
export function ChoiceOfOne({
  name,
  value,
  onChange,
}: {
  /** Tells the group from those of other things. */
  readonly name: string;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="exchange-choice" role="radiogroup" aria-label={t("exchange.choose")}>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={value === choice}
            onChange={() => onChange(choice)}
          />
          {t(`exchange.choice.${choice}`)}
        </label>
      ))}
    </div>
  );
}
