import { Autocomplete, Checkbox, Select, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Bound } from "../../domain/indicators/target";
import { ATTRIBUTES, type TypedFacts, typedProblems } from "../../domain/indicators/typed-facts";
import { BOUND_NAMES } from "./value-text";
import "./target-form.css";

/** The facts of a target, to be typed. */
export function TargetForm({
  typed,
  onChange,
}: {
  readonly typed: TypedFacts;
  readonly onChange: (typed: TypedFacts) => void;
}) {
  const { t } = useTranslation();
  const problems = typedProblems(typed);
  const field = (
    name: "name" | "value" | "valueTo" | "unit" | "year" | "base" | "baseYear" | "group",
  ) => {
    const problem = problems[name];
    // What is still empty is not wrong yet.
    const isShown = problem !== undefined && problem !== "missing";
    return (
      <TextInput
        label={t(`indicators.reportColumns.${name}`)}
        withAsterisk={name === "name" || name === "value" || name === "valueTo"}
        data-autofocus={name === "name" || undefined}
        value={typed[name]}
        disabled={name === "year" && typed.isAnnual}
        error={isShown && t(`indicators.problems.${problem}`)}
        onChange={(event) => onChange({ ...typed, [name]: event.currentTarget.value })}
      />
    );
  };
  return (
    <div className="target-form">
      {field("name")}
      <div className="target-form-row">
        <Select
          label={t("indicators.reportColumns.bound")}
          allowDeselect={false}
          value={typed.bound}
          data={(Object.keys(BOUND_NAMES) as Bound[]).map((bound) => ({
            value: bound,
            label: t(`indicators.boundChoices.${BOUND_NAMES[bound]}`),
          }))}
          onChange={(bound) => bound !== null && onChange({ ...typed, bound })}
        />
        {field("value")}
        {typed.bound === "range" && field("valueTo")}
        {field("unit")}
      </div>
      <div className="target-form-row">
        {field("year")}
        <Checkbox
          className="target-form-check"
          label={t("indicators.everyYear")}
          checked={typed.isAnnual}
          onChange={(event) => onChange({ ...typed, isAnnual: event.currentTarget.checked })}
        />
      </div>
      <div className="target-form-row">
        {field("base")}
        {field("baseYear")}
      </div>
      <div className="target-form-row">
        <Autocomplete
          label={t("indicators.reportColumns.attribute")}
          value={typed.attribute}
          data={[...ATTRIBUTES]}
          onChange={(attribute) => onChange({ ...typed, attribute })}
        />
        {field("group")}
      </div>
    </div>
  );
}
