import { useEffect, useMemo, useState } from "react";
import type { Document } from "../../domain/document/document";
import type { Span } from "../../domain/document/span";
import { findInText, placeFrom, queryOfSelection } from "../../domain/search/find-in-text";
import { fold } from "../../domain/search/fold";

/** A pane that can be looked in. */
export interface FindPane {
  readonly key: number;
  readonly document: Document;
  /** The offset one reads at. */
  readonly reading: number;
}

/** One place where the words stand. */
export interface FoundPlace {
  readonly pane: number;
  readonly span: Span;
}

export interface FindState {
  readonly typed: string;
  /** The pane that has the bar. */
  readonly pane: number;
  readonly inAll: boolean;
  readonly at: number;
  /** The end that the last step went past. */
  readonly passed: "start" | "end" | null;
  /** Changes whenever the bar is asked for, so that it takes the keyboard again. */
  readonly asked: number;
}

const NO_PLACES: readonly Span[] = [];

/** Finds words in the text of one pane, or of all, as the find command of any program. */
export function useFind(
  panes: readonly FindPane[],
  focused: number,
  show: (place: FoundPlace) => void,
) {
  const [finding, setFinding] = useState<FindState | null>(null);
  const isThere = finding !== null && panes.some(({ key }) => key === finding.pane);
  const places = usePlacesIn(panes, isThere ? finding : null);
  const byPane = useMemo(() => spansByPane(places), [places]);
  const at = finding === null ? 0 : Math.min(finding.at, places.length - 1);
  const current = isThere ? (places[at] ?? null) : null;

  useEffect(() => {
    if (finding !== null && !isThere) setFinding(null);
  }, [finding, isThere]);

  const goTo = (next: FindState, found: readonly FoundPlace[]) => {
    setFinding(next);
    const place = found[next.at];
    if (place !== undefined) show(place);
  };
  /** Looks for other words, or elsewhere, from where one reads on. */
  const look = (change: Partial<FindState>) => {
    if (finding === null) return;
    const next = { ...finding, ...change, passed: null };
    const found = placesIn(panes, next);
    const own = found.filter(({ pane }) => pane === next.pane);
    const pane = panes.find(({ key }) => key === next.pane);
    const from = current?.pane === next.pane ? current.span.from : (pane?.reading ?? 0);
    const first =
      own[
        placeFrom(
          own.map(({ span }) => span),
          from,
        )
      ];
    goTo({ ...next, at: first === undefined ? 0 : found.indexOf(first) }, found);
  };
  return {
    finding: isThere ? finding : null,
    isOpen: isThere,
    current,
    count: places.length,
    number: places.length === 0 ? 0 : at + 1,
    /** What is found in a pane; `null` where it is not looked in. */
    placesIn: (key: number): readonly Span[] | null => {
      if (!isThere || finding.typed === "" || !isLookedIn(key, finding)) return null;
      return byPane.get(key) ?? NO_PLACES;
    },
    /** Asks for the bar in the focused pane; what is selected there is looked for, beginning with itself. */
    open: (selected: { readonly text: string; readonly from: number } | null) => {
      const typed = queryOfSelection(selected?.text ?? "");
      const asked = (finding?.asked ?? 0) + 1;
      const kept = typed === "" ? (finding?.typed ?? "") : typed;
      const inAll = finding?.inAll ?? false;
      const next = { typed: kept, pane: focused, inAll, at: 0, passed: null, asked };
      const found = placesIn(panes, next);
      const reading = panes.find(({ key }) => key === focused)?.reading ?? 0;
      const from = typed === "" || selected === null ? reading : selected.from;
      const first = found.findIndex((one) => one.pane === focused && one.span.from >= from);
      setFinding({ ...next, at: Math.max(0, first) });
    },
    close: () => setFinding(null),
    type: (typed: string) => look({ typed }),
    setInAll: (inAll: boolean) => look({ inAll }),
    goToSpan: (pane: number, span: Span) => {
      const index = places.findIndex((one) => one.pane === pane && one.span.from === span.from);
      if (finding !== null && index !== -1) goTo({ ...finding, at: index, passed: null }, places);
    },
    /** Goes round: after the last place comes the first, and it is said. */
    step: (direction: 1 | -1) => {
      if (finding === null || places.length === 0) return;
      const next = at + direction;
      const passed = next < 0 ? "start" : next >= places.length ? "end" : null;
      goTo({ ...finding, at: (next + places.length) % places.length, passed }, places);
    },
  } as const;
}

export type Find = ReturnType<typeof useFind>;

function usePlacesIn(panes: readonly FindPane[], finding: FindState | null): readonly FoundPlace[] {
  const shown = panes.map(({ key, document }) => `${key} ${document.id} ${document.textHash}`);
  // The reading place changes at every scroll, which changes nothing that is found.
  return useMemo(
    () => (finding === null ? [] : placesIn(panes, finding)),
    [shown.join("\n"), finding?.typed, finding?.pane, finding?.inAll],
  );
}

function placesIn(panes: readonly FindPane[], finding: FindState): FoundPlace[] {
  return panes
    .filter(({ key }) => isLookedIn(key, finding))
    .flatMap(({ key, document }) =>
      findInText(foldedTextOf(document), finding.typed).map((span) => ({ pane: key, span })),
    );
}

function spansByPane(places: readonly FoundPlace[]): ReadonlyMap<number, readonly Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { pane, span } of places) {
    const own = spans.get(pane);
    if (own === undefined) spans.set(pane, [span]);
    else own.push(span);
  }
  return spans;
}

function isLookedIn(key: number, { inAll, pane }: FindState): boolean {
  return inAll || key === pane;
}

/** Folding a long text takes some milliseconds: once for each that is looked in. */
const foldedTexts = new WeakMap<Document, string>();

function foldedTextOf(document: Document): string {
  const known = foldedTexts.get(document);
  if (known !== undefined) return known;
  const folded = fold(document.text);
  foldedTexts.set(document, folded);
  return folded;
}
