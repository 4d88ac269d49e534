import { Combobox, useCombobox } from "@mantine/core";
import { IconCheck, IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "./column-head.css";
import "./facet-filter.css";

/** From so many choices on one looks for a word rather than down the list. */
const SEARCHED_FROM = 9;

/** So many choices are offered at once; a list of a thousand works opens slowly and helps nobody. */
const MOST_OFFERED = 100;

/** One value a facet offers. */
export interface FacetChoice {
  readonly value: string;
  readonly name: string;
  /** How many lines have it, of those that all other filters let through. */
  readonly count: number;
}

/** One thing to filter by: a button that says what is chosen, and a list of choices with counts. */
export function FacetFilter({
  label,
  chosen,
  choices,
  fold,
  onChoose,
}: {
  readonly label: string;
  readonly chosen: readonly string[];
  /** Asked for only while the list is open. */
  readonly choices: () => readonly FacetChoice[];
  /** Makes equal what a reader takes for the same. */
  readonly fold: (text: string) => string;
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const [word, setWord] = useState("");
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setWord("");
    },
  });
  return (
    <Combobox
      store={combobox}
      width={280}
      position="bottom-start"
      shadow="md"
      onOptionSubmit={(value) =>
        onChoose(
          chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
        )
      }
    >
      <Combobox.Target targetType="button">
        <button
          type="button"
          className="plain facet"
          data-chosen={chosen.length > 0 || undefined}
          onClick={() => combobox.toggleDropdown()}
        >
          {chosen.length === 0 ? label : t("filter.chosen", { label, count: chosen.length })}
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        {combobox.dropdownOpened && (
          <Choices
            {...{ label, chosen, word, fold }}
            choices={choices()}
            onWord={(next) => {
              setWord(next);
              combobox.resetSelectedOption();
            }}
          />
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Choices({
  label,
  chosen,
  choices,
  word,
  fold,
  onWord,
}: {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly choices: readonly FacetChoice[];
  readonly word: string;
  readonly fold: (text: string) => string;
  readonly onWord: (word: string) => void;
}) {
  const { t } = useTranslation();
  const fitting = choices.filter((one) => fold(one.name).includes(fold(word.trim())));
  const more = fitting.length - MOST_OFFERED;
  return (
    <>
      {choices.length >= SEARCHED_FROM && (
        <Combobox.Search
          value={word}
          onChange={(event) => onWord(event.currentTarget.value)}
          placeholder={t("filter.findChoice")}
          aria-label={t("filter.findChoice")}
        />
      )}
      <Combobox.Options className="facet-list" aria-label={label}>
        {fitting.slice(0, MOST_OFFERED).map((choice) => {
          const active = chosen.includes(choice.value);
          return (
            <Combobox.Option
              key={choice.value}
              value={choice.value}
              active={active}
              className="facet-choice"
            >
              <IconCheck size={15} aria-hidden visibility={active ? "visible" : "hidden"} />
              <span className="row-cut">{choice.name}</span>
              <small className="faint">{choice.count}</small>
            </Combobox.Option>
          );
        })}
        {fitting.length === 0 && <Combobox.Empty>{t("filter.noChoice")}</Combobox.Empty>}
      </Combobox.Options>
      {more > 0 && <Combobox.Footer>{t("filter.moreChoices", { count: more })}</Combobox.Footer>}
    </>
  );
}
