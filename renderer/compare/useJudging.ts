import { notifications } from "@mantine/notifications";
import { useCallback, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { judgementsOf } from "../../domain/alignment/judgements";
import { unitKey } from "../../domain/alignment/units";
import type { PairVerdict } from "../../domain/alignment/verdict";
import type { Document } from "../../domain/document/document";
import type { Failure } from "../../domain/result";
import { clearVerdicts, judgePairs } from "../store/pair-verdicts";
import type { LinkedScroll } from "./linked-scroll";
import { type Point, pointOfUnit, unitWithKeyboard } from "./pointed-unit";
import type { UnitOfPane } from "./seen";
import { type SpokenUnit, spokenUnit } from "./spoken-unit";
import type { ComparedPane } from "./useComparedPanes";
import type { LinksBetween } from "./useCorrespondences";

/** A unit whose menu is open, and where in the window. */
export interface OpenMenu {
  readonly pane: number;
  readonly unit: SpokenUnit;
  readonly at: Point;
}

/** A unit that is about to get a counterpart in another document. */
export interface Drawing {
  readonly pane: number;
  readonly unit: SpokenUnit;
  readonly to: Document;
  /** By pointing at it in its pane, or from a list of all. */
  readonly by: "pointing" | "list";
}

/** Everything about the user's judgement of counterparts while reading. */
export type Judging = ReturnType<typeof useJudging>;

export function useJudging(
  panes: readonly ComparedPane[],
  linksBetween: LinksBetween,
  scroll: LinkedScroll,
  verdicts: readonly PairVerdict[],
  onFailure: (failure: Failure) => void,
) {
  const { t } = useTranslation();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const pointing = drawing?.by === "pointing";
  // Otherwise the clause one chooses for would leave the screen while one looks for its counterpart.
  useEffect(() => scroll.setHeld(pointing), [scroll, pointing]);
  useEscape(pointing, () => setDrawing(null));
  useKeyboardBack(scroll, drawing?.pane ?? null);
  const documentOf = (pane: number) => panes.find(({ key }) => key === pane)?.document ?? null;
  const isGone =
    drawing !== null &&
    (documentOf(drawing.pane)?.id !== drawing.unit.document.id ||
      !panes.some(({ document }) => document.id === drawing.to.id));
  useEffect(() => {
    if (isGone) setDrawing(null);
  }, [isGone]);

  const othersOf = (unit: SpokenUnit) => {
    const others = panes.map(({ document }) => document);
    return others.filter(
      ({ id }, at) => id !== unit.document.id && others.findIndex((one) => one.id === id) === at,
    );
  };
  const counterpartIn = (unit: SpokenUnit, other: Document) => {
    const place = linksBetween(unit.document.id, other.id)?.units.get(unit.key);
    const spoken = place === undefined ? null : spokenUnit(other, unitKey(place));
    return place === undefined || spoken === null ? null : { ...spoken, link: place.link };
  };
  const judge = async (
    name: Parameters<typeof judgePairs>[0],
    unit: SpokenUnit,
    counterparts: readonly SpokenUnit[],
  ) => {
    const pairs = counterparts.map(({ mark }) => [unit.mark, mark] as const);
    const judged = await judgePairs(name, pairs);
    if (!judged.ok) return onFailure(judged.error);
    const named = counterparts.map(({ document, label }) => `${document.shortTitle} ${label}`);
    const values = { label: unit.label, counterparts: named.join(t("compare.separator")) };
    notifications.show({ message: t(`compare.judged.${name}`, values) });
  };
  const openMenu = ({ pane, unit: key }: UnitOfPane, at: Point): boolean => {
    const document = documentOf(pane);
    const unit = document === null ? null : spokenUnit(document, key);
    if (unit === null || othersOf(unit).length === 0) return false;
    setMenu({ pane, unit, at });
    return true;
  };
  /** What a key acts on: the unit whose mark has the keyboard, or the one read at the pane's top. */
  const unitByKey = (pane: number): UnitOfPane | null => {
    const unit = unitWithKeyboard(scroll, pane);
    if (unit === null) notifications.show({ message: t("compare.noUnit") });
    return unit;
  };
  return {
    verdicts,
    menu,
    openMenu,
    closeMenu: useCallback(() => setMenu(null), []),
    openMenuByKey: (pane: number) => {
      const unit = unitByKey(pane);
      if (unit !== null && !openMenu(unit, pointOfUnit(scroll, unit))) {
        notifications.show({ message: t("compare.noOther") });
      }
    },
    /** Confirms every counterpart beside a unit. */
    confirmByKey: (pane: number) => {
      const at = unitByKey(pane);
      const document = at === null ? null : documentOf(at.pane);
      const unit = at === null || document === null ? null : spokenUnit(document, at.unit);
      if (unit === null) return;
      const found = othersOf(unit).flatMap((other) => counterpartIn(unit, other) ?? []);
      if (found.length > 0) void judge("confirm-pair", unit, found);
      else notifications.show({ message: t("compare.lacking", { label: unit.label }) });
    },
    othersOf,
    counterpartIn,
    confirm: (unit: SpokenUnit, other: SpokenUnit) => void judge("confirm-pair", unit, [other]),
    separate: (unit: SpokenUnit, other: SpokenUnit) => void judge("break-pair", unit, [other]),
    judgementsOn: (unit: SpokenUnit, other: Document) =>
      judgementsOf(verdicts, unit.mark, other.id),
    clear: async (judged: readonly PairVerdict[]) => {
      const cleared = await clearVerdicts(judged);
      if (cleared.ok) notifications.show({ message: t("compare.judged.clear-pair") });
      else onFailure(cleared.error);
    },
    drawing,
    setDrawing,
    /** Begins to draw a counterpart of the unit of a pane. */
    drawFor: ({ pane, unit: key }: UnitOfPane, to: Document) => {
      const document = documentOf(pane);
      const unit = document === null ? null : spokenUnit(document, key);
      if (unit !== null) setDrawing({ pane, unit, to, by: "pointing" });
    },
    /** Takes a unit of the other document for the counterpart that is drawn. */
    choose: (key: string) => {
      const chosen = drawing === null ? null : spokenUnit(drawing.to, key);
      setDrawing(null);
      if (drawing !== null && chosen !== null) void judge("draw-pair", drawing.unit, [chosen]);
    },
  } as const;
}

function useEscape(active: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      onEscape();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  });
}

/** Gives the keyboard back to the pane one drew a counterpart for. */
function useKeyboardBack(scroll: LinkedScroll, pane: number | null): void {
  useEffect(() => {
    if (pane === null) return;
    return () => scroll.laidOut(pane)?.scroller.focus({ preventScroll: true });
  }, [scroll, pane]);
}
