import { Select, TagsInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import {
  type FactName,
  type Facts,
  factProblems,
  isCorrected,
  tidyCorrections,
  withFact,
} from "../../domain/library/corrections";
import { LEVEL_NAMES } from "../../domain/library/level";
import type { Corrections } from "../../domain/library/library-entry";
import { StatedValue } from "./StatedValue";
import { WorkField } from "./WorkField";
import "./facts-form.css";

/** Issuers are often pasted as one list. */
const ISSUER_SEPARATORS = [",", "，", "、", ";", "；"];

const YEAR_DIGITS = 4;

export interface FactsFormProps {
  /** As the source states them. */
  readonly stated: Facts;
  /** As they are typed; see `factProblems` for what cannot be stored. */
  readonly corrections: Corrections;
  /** Names of the known works by id, that of the document included. */
  readonly works: ReadonlyMap<string, string>;
  readonly onChange: (corrections: Corrections) => void;
}

/** True where every corrected fact can be stored. */
export function areValid(corrections: Corrections): boolean {
  return Object.keys(factProblems(corrections)).length === 0;
}

/**
 * The facts of a document, to be corrected. What the source says stays visible
 * under a corrected fact, with a way back to it.
 */
export function FactsForm({ stated, corrections, works, onChange }: FactsFormProps) {
  const { t } = useTranslation();
  const facts: Facts = { ...stated, ...corrections };
  const problems = factProblems(corrections);
  const set = <N extends FactName>(name: N, value: Facts[N]) =>
    onChange(withFact(stated, corrections, name, value));

  const statedText = (name: FactName) => {
    if (name === "issuers") return stated.issuers.join(t("library.listSeparator"));
    if (name === "work") return works.get(stated.work) ?? stated.work;
    return String(stated[name] ?? "");
  };
  const about = (name: FactName) => {
    const label = t(`library.facts.${name}`);
    const problem = problems[name];
    return {
      label,
      error: problem === undefined ? null : t(`library.factProblems.${problem}`),
      inputWrapperOrder: ORDER,
      description: isCorrected(stated, corrections, name) && (
        <StatedValue
          name={label}
          value={statedText(name)}
          onRestore={() => set(name, stated[name])}
        />
      ),
    };
  };
  const tidy = () => onChange(tidyCorrections(stated, corrections));
  const text = (name: "title" | "shortTitle" | "docNumber" | "date" | "edition") => (
    <TextInput
      {...about(name)}
      value={facts[name] ?? ""}
      placeholder={name === "date" ? DAY_EXAMPLE : ""}
      onBlur={tidy}
      onChange={(event) => set(name, event.currentTarget.value)}
    />
  );

  return (
    <div className="facts-form">
      <div className="facts-fields">
        <div className="fact-wide">{text("title")}</div>
        {text("shortTitle")}
        {text("edition")}
        <div className="fact-wide">
          <TagsInput
            {...about("issuers")}
            value={[...facts.issuers]}
            splitChars={ISSUER_SEPARATORS}
            placeholder={facts.issuers.length === 0 ? t("library.issuersHint") : ""}
            onChange={(issuers) => set("issuers", issuers)}
          />
        </div>
        {text("docNumber")}
        {text("date")}
        <TextInput
          {...about("year")}
          value={facts.year ?? ""}
          onChange={(event) => set("year", yearIn(event.currentTarget.value))}
        />
        <Select
          {...about("level")}
          data={[...new Set([...LEVEL_NAMES, stated.level, facts.level])]}
          value={facts.level}
          allowDeselect={false}
          onChange={(level) => level !== null && set("level", level)}
        />
        <WorkField
          field={about("work")}
          works={works}
          work={facts.work}
          onBlur={tidy}
          onChange={(work) => set("work", work)}
        />
      </div>
    </div>
  );
}

const ORDER: ("label" | "input" | "error" | "description")[] = [
  "label",
  "input",
  "error",
  "description",
];

const DAY_EXAMPLE = "2023-02-06";

/** The digits of a typed year, of which there may still be too few. */
function yearIn(text: string): number | null {
  const digits = text.normalize("NFKC").replace(/\D/g, "").slice(0, YEAR_DIGITS);
  return digits === "" ? null : Number(digits);
}
