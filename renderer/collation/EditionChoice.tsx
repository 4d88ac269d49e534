import { Select } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { EditionPair } from "../../domain/collation/edition-pair";
import type { Side } from "../../domain/collation/interleave";
import type { Document } from "../../domain/document/document";
import { IconButton } from "../ui/IconButton";
import { editionNames } from "./edition-names";

/** Which two documents are collated; editions of one work stand first. */
export function EditionChoice({
  documents,
  a,
  b,
  onChoose,
}: {
  readonly documents: ReadonlyMap<string, Document>;
  readonly a: Document;
  readonly b: Document;
  readonly onChoose: (pair: EditionPair) => void;
}) {
  const { t } = useTranslation();
  const names = useMemo(() => editionNames([...documents.values()]), [documents]);
  const select = (side: Side, own: Document, other: Document) => {
    const isEdition = ({ work }: Document) => work === other.work;
    const option = ({ id }: Document) => ({ value: id, label: names.get(id) ?? id });
    const all = [...documents.values()];
    return (
      <Select
        className="edition-select"
        aria-label={t(`collation.edition.${side}`)}
        leftSection={<b className={`siglum siglum-${side}`}>{t(`collation.sigla.${side}`)}</b>}
        data={[
          { group: t("collation.sameWork"), items: all.filter(isEdition).map(option) },
          {
            group: t("collation.otherWorks"),
            items: all.filter((one) => !isEdition(one)).map(option),
          },
        ]}
        value={own.id}
        allowDeselect={false}
        searchable
        nothingFoundMessage={t("filter.noChoice")}
        comboboxProps={{ width: 320, position: "bottom-start" }}
        onChange={(id) => {
          if (id === null || id === own.id) return;
          onChoose(side === "a" ? { a: id, b: other.id } : { a: other.id, b: id });
        }}
      />
    );
  };
  return (
    <>
      <h2 className="screen-name collation-name">{t("screens.collate")}</h2>
      {select("a", a, b)}
      <IconButton
        variant="default"
        size="lg"
        label={t("collation.swap")}
        onClick={() => onChoose({ a: b.id, b: a.id })}
      >
        <IconArrowsExchange size={19} aria-hidden />
      </IconButton>
      {select("b", b, a)}
    </>
  );
}
