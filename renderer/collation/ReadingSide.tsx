import { SegmentedControl, Switch } from "@mantine/core";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { Collation } from "../../domain/collation/collation";
import { ApparatusText } from "./ApparatusText";
import type { CollatedTexts } from "./collated-texts";
import { InterleavedText } from "./InterleavedText";
import type { CollationView } from "./useCollationView";

const READINGS = ["interleaved", "apparatus"] as const;

/** The editions to read, in one of the two ways. */
export function ReadingSide({
  view,
  collation,
  ...texts
}: CollatedTexts & { readonly view: CollationView; readonly collation: Collation }) {
  const { t } = useTranslation();
  return (
    <section className="collation-reading" aria-label={t("collation.texts")}>
      <ReadingHead view={view} />
      {view.reading === "interleaved" ? (
        <InterleavedText {...texts} view={view} lines={collation.lines} />
      ) : (
        <ApparatusText {...texts} view={view} lines={collation.base} />
      )}
    </section>
  );
}

const ReadingHead = memo(function ReadingHead({ view }: { readonly view: CollationView }) {
  const { t } = useTranslation();
  return (
    <div className="reading-head">
      <SegmentedControl
        aria-label={t("collation.reading")}
        value={view.reading}
        onChange={(value) => view.setReading(value as (typeof READINGS)[number])}
        data={READINGS.map((value) => ({ value, label: t(`collation.readings.${value}`) }))}
      />
      <Switch
        label={t("collation.fold")}
        checked={view.folded}
        onChange={(event) => view.setFolded(event.currentTarget.checked)}
      />
    </div>
  );
});
