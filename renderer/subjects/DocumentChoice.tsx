import { useTranslation } from "react-i18next";
import type { DocumentInfo } from "../../domain/document/document";
import { MOST_DOCUMENTS } from "../../domain/subjects/subject-table";
import { FacetFilter } from "../ui/FacetFilter";

/** Which documents are compared, and in which order: the order in which they are chosen. */
export function DocumentChoice({
  infos,
  chosen,
  onChoose,
}: {
  readonly infos: readonly DocumentInfo[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <FacetFilter
      label={t("subjects.documents", { most: MOST_DOCUMENTS })}
      chosen={chosen}
      choices={() =>
        infos.map(({ id, shortTitle, year }) => ({ value: id, name: shortTitle, count: year ?? 0 }))
      }
      fold={(text) => text.toLowerCase()}
      // One more than fit: the one chosen first gives way.
      onChoose={(ids) => onChoose(ids.slice(-MOST_DOCUMENTS))}
    />
  );
}
