import { useTranslation } from "react-i18next";
import type { CollatedLine } from "../../domain/collation/lines";
import type { CollatedTexts } from "./collated-texts";
import { InterleavedLine } from "./InterleavedLine";
import { textsFor } from "./line-texts";
import { TextRows } from "./TextRows";
import type { CollationView } from "./useCollationView";
import { useRows } from "./useRows";

/** Both editions as one text: what only one has is marked, what stands elsewhere is told. */
export function InterleavedText({
  view,
  lines,
  ...texts
}: CollatedTexts & {
  readonly view: CollationView;
  readonly lines: readonly CollatedLine[];
}) {
  const { t } = useTranslation();
  const { noted, active, onActive } = texts;
  const { isMarked } = noted;
  const { rows, rowOf } = useRows(lines, isMarked, view);
  return (
    <>
      <p className="reading-legend">
        <del className="reading">{t("collation.legend.a")}</del>
        <ins className="reading">{t("collation.legend.b")}</ins>
        <span>
          {t(view.hidden.length > 0 ? "collation.legend.hidden" : "collation.legend.keys")}
        </span>
      </p>
      <TextRows
        label={t("collation.readings.interleaved")}
        rows={rows}
        active={active}
        rowOf={rowOf}
        onActive={onActive}
        onUnfold={view.unfold}
        draw={(at) => {
          const line = lines[at];
          return line === undefined ? null : (
            <InterleavedLine {...textsFor(texts, line)} line={line} />
          );
        }}
      />
    </>
  );
}
