import type { PlacedAnnotation } from "../../domain/annotations/placed";
import { AnchoringNotice, AnchoringTag } from "./AnchoringNotice";

/** The passages of an annotation, each leading to its place; of several each has its document and place. */
export function CardPassages({
  passages,
  reachable,
  placeOf,
  onOpen,
}: {
  readonly passages: readonly PlacedAnnotation[];
  /** Whether Tab leads to them. */
  readonly reachable: boolean;
  /** Document, chapter and clause. */
  readonly placeOf: (placed: PlacedAnnotation) => string;
  readonly onOpen: (placed: PlacedAnnotation) => void;
}) {
  return passages.map((placed, index) => (
    <div key={index} className="card-passage">
      <button
        type="button"
        className="plain card-open"
        tabIndex={reachable ? 0 : -1}
        onClick={(event) => {
          // With these keys a click selects.
          if (!event.shiftKey && !event.ctrlKey && !event.metaKey) onOpen(placed);
        }}
      >
        <q className={placed.annotation.style}>{placed.passage.target.quote.exact}</q>
      </button>
      <AnchoringNotice placed={placed} />
      {passages.length > 1 && (
        <p className="passage-place">
          <span className="row-cut" title={placeOf(placed)}>
            {placeOf(placed)}
          </span>
          <AnchoringTag placed={placed} />
        </p>
      )}
    </div>
  ));
}
