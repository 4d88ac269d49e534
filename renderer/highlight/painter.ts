import { ANNOTATION_STYLES, COLOURS } from "../../domain/annotations/annotation";

/**
 * The named highlights of the program; highlight.css paints them. They are
 * global to the page, so every pane adds its ranges to the same few names.
 */
export const HIGHLIGHT_NAMES = [
  ...ANNOTATION_STYLES.flatMap((style) => COLOURS.map((colour) => `${style}-${colour}` as const)),
  "hit",
  "hit-current",
  "active",
  "finding",
  "cited",
  "place",
  "pending",
] as const;

export type HighlightName = (typeof HIGHLIGHT_NAMES)[number];

/**
 * Where two highlights overlap the higher priority is painted on top: search
 * hits over annotations, then the place one was led to, the current hit over all.
 */
const PRIORITIES: Partial<Record<HighlightName, number>> = {
  hit: 1,
  active: 2,
  place: 3,
  "hit-current": 4,
};

/** What one pane shows under each name. */
export type PaintedRanges = ReadonlyMap<HighlightName, readonly AbstractRange[]>;

/** Paints `ranges` and returns the function that takes exactly these away again. */
export function paint(ranges: PaintedRanges): () => void {
  for (const [name, list] of ranges) {
    const highlight = highlightNamed(name);
    for (const range of list) highlight.add(range);
  }
  return () => {
    for (const [name, list] of ranges) {
      const highlight = CSS.highlights.get(name);
      for (const range of list) highlight?.delete(range);
    }
  };
}

function highlightNamed(name: HighlightName): Highlight {
  const existing = CSS.highlights.get(name);
  if (existing !== undefined) return existing;
  const highlight = new Highlight();
  highlight.priority = PRIORITIES[name] ?? 0;
  CSS.highlights.set(name, highlight);
  return highlight;
}
