import { useTranslation } from "react-i18next";
import type { EditGroup } from "../../domain/cleaning/edit-context";
import type { CleaningRule } from "../../domain/document/edit";
import { useNumber } from "./useNumber";

/** The rules that were needed, each with how often; `null` stands for all of them. */
export function RuleList({
  groups,
  chosen,
  onChoose,
}: {
  readonly groups: readonly EditGroup[];
  readonly chosen: CleaningRule | null;
  readonly onChoose: (rule: CleaningRule | null) => void;
}) {
  const { t } = useTranslation();
  const total = groups.reduce((sum, { edits }) => sum + edits.length, 0);
  return (
    <nav className="rules" aria-label={t("provenance.rulesLabel")}>
      <Line
        name={t("provenance.all")}
        count={total}
        current={chosen === null}
        onClick={() => onChoose(null)}
      />
      {groups.map(({ rule, edits }) => (
        <Line
          key={rule}
          name={t(`provenance.rules.${rule}`)}
          hint={t(`provenance.ruleHints.${rule}`)}
          count={edits.length}
          current={rule === chosen}
          onClick={() => onChoose(rule)}
        />
      ))}
    </nav>
  );
}

function Line({
  name,
  hint,
  count,
  current,
  onClick,
}: {
  readonly name: string;
  readonly hint?: string;
  readonly count: number;
  readonly current: boolean;
  readonly onClick: () => void;
}) {
  const number = useNumber();
  return (
    <button
      type="button"
      className="plain rule"
      aria-current={current ? "true" : undefined}
      onClick={onClick}
    >
      <span className="rule-name">{name}</span>
      <span className="rule-count">{number(count)}</span>
      {hint !== undefined && <small className="rule-hint">{hint}</small>}
    </button>
  );
}
