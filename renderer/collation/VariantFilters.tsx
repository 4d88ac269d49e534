import { Chip, CloseButton, Select, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { VariantKind } from "../../domain/collation/variant";
import {
  NOTE_FILTERS,
  type NoteFilter,
  VARIANT_KINDS,
} from "../../domain/collation/variant-filter";
import type { CollationView } from "./useCollationView";
import type { NotedVariants } from "./useNotedVariants";

/** Which variants are listed: by kind, by what was said of them, by words. */
export const VariantFilters = memo(function VariantFilters({
  noted,
  view,
}: {
  readonly noted: NotedVariants;
  readonly view: CollationView;
}) {
  const { t } = useTranslation();
  const { kindCounts, noteCounts, listed, variants } = noted;
  const shown = VARIANT_KINDS.filter((kind) => !view.hidden.includes(kind));
  return (
    <div className="screen-filters variant-filters">
      <fieldset className="kind-chips" aria-label={t("collation.kindFilter")}>
        <Chip.Group
          multiple
          value={shown}
          onChange={(kinds) =>
            view.setHidden(VARIANT_KINDS.filter((kind: VariantKind) => !kinds.includes(kind)))
          }
        >
          {VARIANT_KINDS.map((kind) => (
            <Chip key={kind} value={kind} size="sm" variant="outline" color="teal">
              {t("collation.kindCount", {
                kind: t(`collation.kinds.${kind}`),
                count: kindCounts[kind],
              })}
            </Chip>
          ))}
        </Chip.Group>
      </fieldset>
      <Select
        className="note-filter"
        aria-label={t("collation.noteFilter")}
        value={view.notes}
        allowDeselect={false}
        data={NOTE_FILTERS.map((value) => ({
          value,
          label: t("collation.noteCount", {
            filter: t(`collation.noteFilters.${value}`),
            count: noteCounts[value],
          }),
        }))}
        onChange={(value) => value !== null && view.setNotes(value as NoteFilter)}
      />
      <TextInput
        className="variant-words"
        aria-label={t("collation.words")}
        placeholder={t("collation.words")}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          view.words !== "" && (
            <CloseButton
              size="sm"
              aria-label={t("collation.clearWords")}
              onClick={() => view.setWords("")}
            />
          )
        }
        value={view.words}
        onChange={(event) => view.setWords(event.currentTarget.value)}
      />
      <span className="screen-count" role="status">
        {t("collation.count", { shown: listed.length, total: variants.length })}
      </span>
    </div>
  );
});
