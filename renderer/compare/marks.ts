import { unitKey } from "../../domain/alignment/units";
import type { Document } from "../../domain/document/document";
import type { PaneLayout } from "./pane-layout";
import { unitLabel } from "./unit-label";
import type { LinksBetween } from "./useCorrespondences";

/** The mark beside a unit. */
export interface Mark {
  /** `unitKey` */
  readonly unit: string;
  readonly label: string;
  /** In CSS pixels, from the beginning of the pane's text. */
  readonly top: number;
  readonly height: number;
  /** In the order of the panes; empty where no other pane has one. */
  readonly counterparts: readonly Counterpart[];
}

export interface Counterpart {
  /** Key of its pane. */
  readonly pane: number;
  /** Its document's short title, and what it is called there. */
  readonly title: string;
  readonly label: string;
}

/** The marks beside a document's units; none until it is known what corresponds. */
export function marksOf(
  document: Document,
  layout: PaneLayout | null,
  others: readonly { readonly key: number; readonly document: Document }[],
  linksBetween: LinksBetween,
): readonly Mark[] {
  const linked = others.flatMap(({ key, document: other }) => {
    const links = linksBetween(document.id, other.id);
    return links === null ? [] : [{ key, other, links }];
  });
  if (layout === null || linked.length < others.length || others.length === 0) return [];
  return layout.passages.flatMap(({ unit, top, bottom }): readonly Mark[] => {
    if (unit === null) return [];
    const key = unitKey(unit);
    const counterparts = linked.flatMap(({ key: pane, other, links }): readonly Counterpart[] => {
      const place = links.units.get(key);
      const label = place === undefined ? null : unitLabel(other, place.blockId);
      return label === null ? [] : [{ pane, title: other.shortTitle, label }];
    });
    const label = unitLabel(document, unit.blockId);
    if (label === null) return [];
    return [{ unit: key, label, top, height: bottom - top, counterparts }];
  });
}
