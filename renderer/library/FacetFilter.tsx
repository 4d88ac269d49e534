import { Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Choice, Facet } from "../../domain/library/row-filter";

/** From so many choices on one looks for a word rather than down the list. */
const SEARCHED_FROM = 9;

/** One thing to filter by: a button that says what is chosen, and a menu of choices with counts. */
export function FacetFilter({
  facet,
  chosen,
  choices,
  onChoose,
}: {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  /** Asked for only while the menu is open. */
  readonly choices: () => readonly Choice[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const label = t(`library.facets.${facet}`);
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="md"
      width={280}
      closeOnItemClick={false}
    >
      <Menu.Target>
        <button type="button" className="plain facet" data-chosen={chosen.length > 0 || undefined}>
          {chosen.length === 0 ? label : t("library.facetChosen", { label, count: chosen.length })}
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="facet-list">
        {opened && <Choices {...{ facet, chosen, choices: choices(), onChoose }} />}
      </Menu.Dropdown>
    </Menu>
  );
}

function Choices({
  facet,
  chosen,
  choices,
  onChoose,
}: {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const [word, setWord] = useState("");
  const nameOf = ({ value, name }: Choice) => {
    if (value === "") return t("library.noValue");
    return facet === "completeness" ? t(`library.completeness.${value}`) : name;
  };
  const shown = choices.filter((choice) => nameOf(choice).includes(word.trim()));
  return (
    <>
      {choices.length >= SEARCHED_FROM && (
        <Menu.Search
          value={word}
          onChange={(event) => setWord(event.currentTarget.value)}
          placeholder={t("library.findChoice")}
          aria-label={t("library.findChoice")}
        />
      )}
      <Menu.CheckboxGroup value={[...chosen]} onChange={onChoose}>
        {shown.map((choice) => (
          <Menu.CheckboxItem
            key={choice.value}
            value={choice.value}
            rightSection={<small className="faint">{choice.count}</small>}
          >
            {nameOf(choice)}
          </Menu.CheckboxItem>
        ))}
      </Menu.CheckboxGroup>
    </>
  );
}
