import { type CSSProperties, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { passagesOf } from "../../domain/alignment/passages";
import { unitKey } from "../../domain/alignment/units";
import type { Document } from "../../domain/document/document";
import { Gutter, standing } from "./Gutter";
import type { LinkedScroll } from "./linked-scroll";
import { type Mark, marksOf } from "./marks";
import { PaneNotice } from "./PaneNotice";
import type { UnitOfPane } from "./seen";
import type { ComparedPane } from "./useComparedPanes";
import type { LinksBetween } from "./useCorrespondences";
import type { Judging } from "./useJudging";
import { usePointing } from "./usePointing";
import "./counterparts.css";

/**
 * What stands over a pane's text: a mark beside each unit that says whether the
 * other panes have a counterpart, a wash over what corresponds to the unit one
 * looks at, and a line where there is no counterpart. To be drawn inside the
 * element that scrolls.
 */
export function CounterpartLayer({
  scroll,
  linksBetween,
  panes,
  paneKey: key,
  document,
  fresh,
  judging,
}: {
  readonly scroll: LinkedScroll;
  readonly linksBetween: LinksBetween;
  /** All panes; the same list as long as they show the same documents. */
  readonly panes: readonly ComparedPane[];
  readonly paneKey: number;
  readonly document: Document;
  /** The document was not read yet, and no place in it is asked for. */
  readonly fresh: boolean;
  readonly judging: Judging;
}) {
  const root = useRef<HTMLDivElement>(null);
  const others = useMemo(() => panes.filter((one) => one.key !== key), [panes, key]);
  const passages = useMemo(() => passagesOf(document), [document]);
  const opening = useRef(fresh);
  opening.current = fresh;
  useEffect(() => {
    const scroller = root.current?.parentElement;
    if (scroller === null || scroller === undefined) return;
    return scroll.attach({ key, documentId: document.id, scroller, passages }, opening.current);
  }, [scroll, key, document, passages]);

  const { drawing, verdicts } = judging;
  const isAsked = drawing?.by === "pointing" && drawing.to.id === document.id;
  const hover = (unit: string | null) =>
    scroll.setHovered(unit === null ? null : { pane: key, unit });
  usePointing(root, document, {
    onHover: hover,
    onMenu: (unit, at) => judging.openMenu({ pane: key, unit }, at),
    onChoose: isAsked ? judging.choose : null,
  });

  const seen = useSyncExternalStore(scroll.subscribe, scroll.snapshot);
  const measured = seen.layouts.get(key) ?? null;
  // Until the pane is measured anew, what is known is about the document before.
  const layout = measured?.text === passages ? measured : null;
  const marks = useMemo(
    () => marksOf(document, layout, others, linksBetween, verdicts),
    [document, layout, others, linksBetween, verdicts],
  );
  const at = (unit: UnitOfPane | null) => unitIn({ key, document }, unit, others, linksBetween);
  const drawn = drawing?.by === "pointing" && drawing.pane === key ? drawing.unit.key : null;
  const hovered = drawn ?? (isAsked ? hoveredHere(seen.hovered, key) : at(seen.hovered));
  const onShow = ({ unit, counterparts }: Mark) => {
    if (isAsked) return judging.choose(unit);
    for (const { pane: other } of counterparts) {
      scroll.showCounterpart({ pane: key, unit }, other);
    }
  };
  return (
    <>
      <div className="pane-notice-place">
        <PaneNotice pane={{ key, document }} panes={panes} seen={seen} judging={judging} />
      </div>
      <div
        className="counterparts"
        ref={root}
        style={{ "--left": `${layout?.left ?? 0}px` } as CSSProperties}
      >
        {others.length > 0 &&
          layout?.passages
            .filter(({ unit }) => unit !== null && unitKey(unit) === hovered)
            .map(({ top, bottom }) => (
              <div
                key={top}
                className="counterpart-wash"
                data-chosen={isAsked || undefined}
                style={standing(top, bottom - top)}
              />
            ))}
        <Gutter
          pane={key}
          marks={marks}
          lit={hovered ?? (seen.hovered === null ? at(seen.current) : null)}
          choosing={isAsked}
          onHover={hover}
          onShow={onShow}
          onMenu={(unit, point) => judging.openMenu({ pane: key, unit }, point)}
        />
      </div>
    </>
  );
}

/** While one chooses, only what is pointed at in this pane is lit. */
function hoveredHere(hovered: UnitOfPane | null, key: number): string | null {
  return hovered?.pane === key ? hovered.unit : null;
}

/** The unit of this pane that is meant by a unit of any pane: itself, or its counterpart. */
function unitIn(
  { key, document }: ComparedPane,
  unit: UnitOfPane | null,
  others: readonly ComparedPane[],
  linksBetween: LinksBetween,
): string | null {
  if (unit === null) return null;
  if (unit.pane === key) return unit.unit;
  const other = others.find((one) => one.key === unit.pane);
  if (other === undefined) return null;
  const place = linksBetween(other.document.id, document.id)?.units.get(unit.unit);
  return place === undefined ? null : unitKey(place);
}
