import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { unitKey } from "../../domain/alignment/units";
import { cellsOf } from "../../domain/subjects/cells";
import { ChoiceDialog } from "../ui/ChoiceDialog";
import { JudgeMenu } from "./JudgeMenu";
import type { LinkedScroll } from "./linked-scroll";
import { unitLabel } from "./unit-label";
import type { ComparedPane } from "./useComparedPanes";
import type { Drawing, Judging } from "./useJudging";

/** What stands over the panes while one judges counterparts: the menu of a clause, the list to choose from. */
export function JudgeOverlays({
  judging,
  panes,
  scroll,
}: {
  readonly judging: Judging;
  readonly panes: readonly ComparedPane[];
  readonly scroll: LinkedScroll;
}) {
  const { menu, drawing } = judging;
  return (
    <>
      {menu !== null && <JudgeMenu judging={judging} menu={menu} panes={panes} scroll={scroll} />}
      {drawing?.by === "list" && <CounterpartList judging={judging} drawing={drawing} />}
    </>
  );
}

function CounterpartList({
  judging,
  drawing,
}: {
  readonly judging: Judging;
  readonly drawing: Drawing;
}) {
  const { t } = useTranslation();
  const { to, unit } = drawing;
  const choices = useMemo(
    () =>
      cellsOf(to).map(({ place, heading, text }) => ({
        key: unitKey(place),
        heading: unitLabel(to, place.blockId) ?? heading,
        text,
      })),
    [to],
  );
  const current = judging.counterpartIn(unit, to);
  return (
    <ChoiceDialog
      title={t("compare.pickTitle", { title: to.shortTitle, label: unit.label })}
      choices={choices}
      current={current === null ? null : current.key}
      onChoose={judging.choose}
      onClose={() => judging.setDrawing(null)}
    />
  );
}
