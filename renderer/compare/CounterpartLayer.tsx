import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import { useTranslation } from "react-i18next";
import { passagesOf } from "../../domain/alignment/passages";
import { unitKey } from "../../domain/alignment/units";
import type { Document } from "../../domain/document/document";
import { Gutter, standing } from "./Gutter";
import type { LinkedScroll } from "./linked-scroll";
import { marksOf } from "./marks";
import type { UnitOfPane } from "./seen";
import type { LinksBetween } from "./useCorrespondences";
import "./counterparts.css";

/** A pane and its document, as the others see it. */
export interface ComparedPane {
  readonly key: number;
  readonly document: Document;
}

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
}: {
  readonly scroll: LinkedScroll;
  readonly linksBetween: LinksBetween;
  /** All panes; the same list as long as they show the same documents. */
  readonly panes: readonly ComparedPane[];
  readonly paneKey: number;
  readonly document: Document;
  /** The document was not read yet. */
  readonly fresh: boolean;
}) {
  const { t } = useTranslation();
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
  useHovering(root, scroll, key, document);

  const seen = useSyncExternalStore(scroll.subscribe, scroll.snapshot);
  const measured = seen.layouts.get(key) ?? null;
  // Until the pane is measured anew, what is known is about the document before.
  const layout = measured?.text === passages ? measured : null;
  const marks = useMemo(
    () => marksOf(document, layout, others, linksBetween),
    [document, layout, others, linksBetween],
  );
  const at = (unit: UnitOfPane | null) => unitIn({ key, document }, unit, others, linksBetween);
  const hovered = at(seen.hovered);
  return (
    <>
      <div className="no-counterpart-place" role="status">
        {seen.without.includes(key) && (
          <p className="no-counterpart">{t("compare.none", { title: document.shortTitle })}</p>
        )}
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
              <div key={top} className="counterpart-wash" style={standing(top, bottom - top)} />
            ))}
        <Gutter
          marks={marks}
          lit={hovered ?? (seen.hovered === null ? at(seen.current) : null)}
          onHover={(unit) => scroll.setHovered(unit === null ? null : { pane: key, unit })}
          onShow={({ unit, counterparts }) => {
            for (const { pane: other } of counterparts) {
              scroll.showCounterpart({ pane: key, unit }, other);
            }
          }}
        />
      </div>
    </>
  );
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

/** Tells which unit of the text is under the pointer. */
function useHovering(
  root: RefObject<HTMLDivElement | null>,
  scroll: LinkedScroll,
  key: number,
  document: Document,
): void {
  useEffect(() => {
    const scroller = root.current?.parentElement;
    if (scroller === null || scroller === undefined) return;
    const units = new Map(
      passagesOf(document).flatMap(({ unit, blocks }) =>
        unit === null ? [] : blocks.map(({ id }) => [id, unitKey(unit)] as const),
      ),
    );
    const onOver = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || root.current?.contains(target)) return;
      const id = target.closest<HTMLElement>("[data-block]")?.dataset.block;
      const unit = id === undefined ? undefined : units.get(id);
      scroll.setHovered(unit === undefined ? null : { pane: key, unit });
    };
    const onLeave = () => scroll.setHovered(null);
    scroller.addEventListener("pointerover", onOver);
    scroller.addEventListener("pointerleave", onLeave);
    return () => {
      scroller.removeEventListener("pointerover", onOver);
      scroller.removeEventListener("pointerleave", onLeave);
    };
  }, [root, scroll, key, document]);
}
