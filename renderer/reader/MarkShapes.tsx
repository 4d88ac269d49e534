import type { CSSProperties, RefObject } from "react";
import type { TextRuns } from "../highlight/text-runs";
import { ColourMark } from "../ui/ColourMark";
import { LayerTag } from "../ui/layer-names";
import { type ColouredSpan, useMarkShapes } from "./mark-shapes";
import "./mark-shapes.css";

/** The shape of its colour at the beginning of every annotation: colour is never the only sign. */
export function MarkShapes({
  scroller,
  runs,
  marks,
}: {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly runs: RefObject<TextRuns>;
  readonly marks: readonly ColouredSpan[];
}) {
  const shapes = useMarkShapes(scroller, runs, marks);
  return (
    <div className="mark-shapes" aria-hidden>
      {shapes.map(({ id, colour, layerId, left, top, rank }) => (
        <span key={id} style={{ left, top, "--rank": rank } as CSSProperties}>
          <ColourMark colour={colour} size={9} />
          <LayerTag layerId={layerId} short />
        </span>
      ))}
    </div>
  );
}
