import { SegmentedControl, Select, Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LONGEST_NAME } from "../../domain/exchange/author";
import type { Exchanged } from "./exchanged";
import type { ImportReview } from "./import-review";
import { ShapeChoice } from "./ShapeChoice";
import type { AnnotationImport } from "./useAnnotationImport";

/** Whose the annotations are, and on which documents of the library they are put. */
export function DestinationForm({
  importing,
  exchanged,
  review,
}: {
  readonly importing: AnnotationImport;
  readonly exchanged: Exchanged;
  readonly review: ImportReview;
}) {
  const { t } = useTranslation();
  const { facts, sources, asOwn } = review;
  const unclear = sources.filter(({ isCertain }) => !isCertain);
  const options = [...exchanged.documents.values()].map(({ id, title, edition }) => ({
    value: id,
    label: edition === null ? title : `${title}（${edition}）`,
  }));
  return (
    <div className="exchange-destination">
      <Text>
        {t("exchange.from", {
          name: facts.author.name,
          file: review.name,
          annotations: facts.annotations,
          notes: facts.notes,
        })}
      </Text>
      <div className="exchange-layer">
        <SegmentedControl
          aria-label={t("exchange.as")}
          value={asOwn ? "own" : "layer"}
          onChange={(value) => void importing.replan(review, { asOwn: value === "own" })}
          data={(["layer", "own"] as const).map((value) => ({
            value,
            label: t(`exchange.asWhat.${value}`),
          }))}
        />
        {!asOwn && (
          <>
            <TextInput
              label={t("exchange.layerName")}
              value={review.layerName}
              maxLength={LONGEST_NAME}
              disabled={review.isKnownLayer}
              description={review.isKnownLayer ? t("exchange.knownLayer") : undefined}
              onChange={(event) =>
                importing.alter({ ...review, layerName: event.currentTarget.value })
              }
            />
            <ShapeChoice
              value={review.layerShape}
              disabled={review.isKnownLayer}
              onChange={(layerShape) => importing.alter({ ...review, layerShape })}
            />
          </>
        )}
      </div>
      {unclear.map(({ key, name, documentId, annotations }) => (
        <Select
          key={key}
          label={t("exchange.source", { name, count: annotations })}
          placeholder={t("exchange.noDocument")}
          data={options}
          value={documentId}
          clearable
          searchable
          onChange={(id) => void importing.replan(review, { source: [key, id] })}
        />
      ))}
    </div>
  );
}
