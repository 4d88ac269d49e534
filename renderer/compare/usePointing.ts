import { type RefObject, useEffect, useMemo, useRef } from "react";
import { passagesOf } from "../../domain/alignment/passages";
import { unitKey } from "../../domain/alignment/units";
import type { Document } from "../../domain/document/document";
import type { Point } from "./pointed-unit";

export interface PointingActions {
  /** The unit under the pointer; `null` beside all of them. */
  readonly onHover: (unit: string | null) => void;
  /** A menu was asked for; where it is not opened, the answer is false. */
  readonly onMenu: (unit: string, at: Point) => boolean;
  /** Takes the unit that is clicked on; `null` where clicks mean something else. */
  readonly onChoose: ((unit: string) => void) | null;
}

/** Tells what is done to the units of a pane's text by the pointer. `root` stands inside the element that scrolls. */
export function usePointing(
  root: RefObject<HTMLElement | null>,
  document: Document,
  actions: PointingActions,
): void {
  const current = useRef(actions);
  current.current = actions;
  const units = useMemo(() => unitsByBlock(document), [document]);
  useEffect(() => {
    const scroller = root.current?.parentElement;
    if (scroller === null || scroller === undefined) return;
    const unitAt = ({ target }: Event) => {
      if (!(target instanceof Element) || root.current?.contains(target)) return null;
      const id = target.closest<HTMLElement>("[data-block]")?.dataset.block;
      return id === undefined ? null : (units.get(id) ?? null);
    };
    const onOver = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target)) return;
      current.current.onHover(unitAt(event));
    };
    const onLeave = () => current.current.onHover(null);
    const onMenu = (event: MouseEvent) => {
      const unit = unitAt(event);
      // Over selected text, what is selected is meant.
      if (unit === null || window.getSelection()?.isCollapsed === false) return;
      if (current.current.onMenu(unit, { x: event.clientX, y: event.clientY })) {
        event.preventDefault();
      }
    };
    const onClick = (event: MouseEvent) => {
      const { onChoose } = current.current;
      const unit = onChoose === null ? null : unitAt(event);
      if (onChoose === null || unit === null) return;
      event.preventDefault();
      event.stopPropagation();
      onChoose(unit);
    };
    scroller.addEventListener("pointerover", onOver);
    scroller.addEventListener("pointerleave", onLeave);
    scroller.addEventListener("contextmenu", onMenu);
    // Before the click is taken for one on an annotation or a doubtful place.
    scroller.addEventListener("click", onClick, true);
    return () => {
      scroller.removeEventListener("pointerover", onOver);
      scroller.removeEventListener("pointerleave", onLeave);
      scroller.removeEventListener("contextmenu", onMenu);
      scroller.removeEventListener("click", onClick, true);
    };
  }, [root, units]);
  const choosing = actions.onChoose !== null;
  useEffect(() => {
    root.current?.parentElement?.toggleAttribute("data-choosing", choosing);
  }, [root, choosing]);
}

/** Keys of units by the ids of their blocks. */
function unitsByBlock(document: Document): ReadonlyMap<string, string> {
  return new Map(
    passagesOf(document).flatMap(({ unit, blocks }) =>
      unit === null ? [] : blocks.map(({ id }) => [id, unitKey(unit)] as const),
    ),
  );
}
