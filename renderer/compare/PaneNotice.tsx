import { useTranslation } from "react-i18next";
import { isBroken } from "../../domain/alignment/judgements";
import type { Seen } from "./seen";
import { spokenUnit } from "./spoken-unit";
import type { ComparedPane } from "./useComparedPanes";
import type { Judging } from "./useJudging";

/**
 * The line at the top of a pane: that its document has no counterpart of what is
 * read, or that one is to be pointed at here.
 */
export function PaneNotice({
  pane,
  panes,
  seen,
  judging,
}: {
  readonly pane: ComparedPane;
  readonly panes: readonly ComparedPane[];
  readonly seen: Seen;
  readonly judging: Judging;
}) {
  const { t } = useTranslation();
  const { drawing, setDrawing } = judging;
  const { document, key } = pane;
  const title = document.shortTitle;
  if (drawing?.by === "pointing") {
    const { unit } = drawing;
    if (drawing.to.id !== document.id) {
      return drawing.pane === key ? (
        <div className="pane-notice asking" role="status">
          {t("compare.drawingFor", { label: unit.label, title: drawing.to.shortTitle })}
        </div>
      ) : null;
    }
    return (
      <div className="pane-notice asking">
        <span role="status">{t("compare.pointHere", { label: unit.label })}</span>
        <button
          type="button"
          className="plain"
          onClick={() => setDrawing({ ...drawing, by: "list" })}
        >
          {t("compare.pickInstead")}
        </button>
        <button type="button" className="plain" onClick={() => setDrawing(null)}>
          {t("compare.cancel")}
        </button>
      </div>
    );
  }
  const { current } = seen;
  if (current === null || !seen.without.includes(key)) return null;
  const read = panes.find((one) => one.key === current.pane)?.document;
  const unit = read === undefined ? null : spokenUnit(read, current.unit);
  const broken = unit !== null && isBroken(judging.verdicts, unit.mark, document.id);
  return (
    <div className="pane-notice">
      <span role="status">{t(broken ? "compare.noneByUser" : "compare.none", { title })}</span>
      {unit !== null && read?.id !== document.id && (
        <button type="button" className="plain" onClick={() => judging.drawFor(current, document)}>
          {t("compare.drawHere")}
        </button>
      )}
    </div>
  );
}
