import { ActionIcon, Autocomplete, Select, Stack, TagsInput, TextInput } from "@mantine/core";
import { IconRotate } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentInfo } from "../../domain/document/document";
import { LEVEL_NAMES } from "../../domain/library/level";
import type { Corrections } from "../../domain/library/library-entry";

/** A work a document may belong to. */
export interface WorkChoice {
  readonly id: string;
  readonly title: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEAR = /^(19|20)\d{2}$/;

/** True where every corrected fact can be stored. */
export function areValid({ title, date, year }: Corrections): boolean {
  return title?.trim() !== "" && isDay(date ?? null) && isYear(year ?? null);
}

function isDay(date: string | null): boolean {
  return date === null || (DAY.test(date) && !Number.isNaN(Date.parse(date)));
}

function isYear(year: number | null): boolean {
  return year === null || YEAR.test(String(year));
}

/**
 * The facts of a document, to be corrected. What the source says stays visible
 * under a corrected fact, with a way back to it.
 */
export function FactsForm({
  stated,
  corrections,
  works,
  onChange,
}: {
  /** As the source states them. */
  readonly stated: DocumentInfo;
  readonly corrections: Corrections;
  readonly works: readonly WorkChoice[];
  readonly onChange: (corrections: Corrections) => void;
}) {
  const { t } = useTranslation();
  const facts = { ...stated, ...corrections };
  const set = <K extends keyof Corrections>(key: K, value: Corrections[K]) => {
    const { [key]: _, ...others } = corrections;
    const same = JSON.stringify(value) === JSON.stringify(stated[key]);
    onChange(same ? others : { ...others, [key]: value });
  };
  /** What a corrected field shows: the source's value, and the way back to it. */
  const original = (key: keyof Corrections): { description?: string; rightSection?: ReactNode } => {
    if (!(key in corrections)) return {};
    const value = stated[key];
    const shown = Array.isArray(value) ? value.join("、") : (value ?? "");
    return {
      description: t("library.stated", { value: shown === "" ? t("library.notStated") : shown }),
      rightSection: (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t("library.restoreFact")}
          title={t("library.restoreFact")}
          onClick={() => set(key, value as never)}
        >
          <IconRotate size={16} />
        </ActionIcon>
      ),
    };
  };
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  const workTitles = works.map(({ title }) => title);

  return (
    <Stack gap="xs">
      <TextInput
        label={t("library.facts.title")}
        value={facts.title}
        error={facts.title.trim() === "" ? t("library.needsTitle") : null}
        onChange={(event) => set("title", event.currentTarget.value)}
        {...original("title")}
      />
      <TextInput
        label={t("library.facts.shortTitle")}
        value={facts.shortTitle}
        onChange={(event) => set("shortTitle", event.currentTarget.value)}
        {...original("shortTitle")}
      />
      <TagsInput
        label={t("library.facts.issuers")}
        value={[...facts.issuers]}
        onChange={(issuers) => set("issuers", issuers)}
        {...original("issuers")}
      />
      <TextInput
        label={t("library.facts.docNumber")}
        value={facts.docNumber ?? ""}
        onChange={(event) => set("docNumber", orNull(event.currentTarget.value))}
        {...original("docNumber")}
      />
      <TextInput
        label={t("library.facts.date")}
        placeholder="2023-02-06"
        value={facts.date ?? ""}
        error={isDay(facts.date) ? null : t("library.wrongDate")}
        onChange={(event) => set("date", orNull(event.currentTarget.value))}
        {...original("date")}
      />
      <TextInput
        label={t("library.facts.year")}
        placeholder="2023"
        inputMode="numeric"
        value={facts.year ?? ""}
        error={isYear(facts.year) ? null : t("library.wrongYear")}
        onChange={(event) => {
          const digits = event.currentTarget.value.replace(/\D/g, "").slice(0, 4);
          set("year", digits === "" ? null : Number(digits));
        }}
        {...original("year")}
      />
      <Select
        label={t("library.facts.level")}
        data={[...new Set([...LEVEL_NAMES, facts.level])]}
        value={facts.level}
        allowDeselect={false}
        onChange={(level) => level !== null && set("level", level)}
        {...original("level")}
      />
      <TextInput
        label={t("library.facts.edition")}
        value={facts.edition ?? ""}
        onChange={(event) => set("edition", orNull(event.currentTarget.value))}
        {...original("edition")}
      />
      <Autocomplete
        label={t("library.facts.work")}
        data={workTitles}
        value={works.find(({ id }) => id === facts.work)?.title ?? facts.work}
        onChange={(typed) => set("work", works.find(({ title }) => title === typed)?.id ?? typed)}
        {...original("work")}
      />
    </Stack>
  );
}
