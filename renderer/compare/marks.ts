import { isBroken } from "../../domain/alignment/judgements";
import { unitKey } from "../../domain/alignment/units";
import { markUnit, type PairVerdict } from "../../domain/alignment/verdict";
import type { Document } from "../../domain/document/document";
import { type LinkState, linkState } from "./link-state";
import type { PaneLayout } from "./pane-layout";
import { unitLabel } from "./unit-label";
import type { LinksBetween } from "./useCorrespondences";

/** What a mark looks like: as the counterpart that most needs a look; without one, whose doing that is. */
export type MarkState = LinkState | "lacking" | "broken";

/** The mark beside a unit. */
export interface Mark {
  /** `unitKey` */
  readonly unit: string;
  readonly label: string;
  /** In CSS pixels, from the beginning of the pane's text. */
  readonly top: number;
  readonly height: number;
  readonly state: MarkState;
  /** In the order of the panes; empty where no other pane has one. */
  readonly counterparts: readonly Counterpart[];
  /** The documents that have none. */
  readonly lacking: readonly Lack[];
}

export interface Counterpart {
  /** Key of its pane. */
  readonly pane: number;
  /** Its document's short title, and what it is called there. */
  readonly title: string;
  readonly label: string;
  readonly state: LinkState;
}

export interface Lack {
  readonly title: string;
  /** The user broke a pair. */
  readonly broken: boolean;
}

/** What needs a look goes first. */
const STATES: readonly LinkState[] = ["doubtful", "confirmed", "implied", "sure"];

/** The marks beside a document's units; none until it is known what corresponds. */
export function marksOf(
  document: Document,
  layout: PaneLayout | null,
  others: readonly { readonly key: number; readonly document: Document }[],
  linksBetween: LinksBetween,
  verdicts: readonly PairVerdict[],
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
      if (place === undefined || label === null) return [];
      return [{ pane, title: other.shortTitle, label, state: linkState(place.link) }];
    });
    const own = markUnit(document, unit);
    const lacking = linked
      .filter(({ links }) => !links.units.has(key))
      .map(({ other }) => ({
        title: other.shortTitle,
        broken: isBroken(verdicts, own, other.id),
      }));
    const label = unitLabel(document, unit.blockId);
    if (label === null) return [];
    const state = stateOf(counterparts, lacking);
    return [{ unit: key, label, top, height: bottom - top, state, counterparts, lacking }];
  });
}

function stateOf(counterparts: readonly Counterpart[], lacking: readonly Lack[]): MarkState {
  const states = new Set(counterparts.map(({ state }) => state));
  const first = STATES.find((state) => states.has(state));
  return first ?? (lacking.some(({ broken }) => broken) ? "broken" : "lacking");
}
