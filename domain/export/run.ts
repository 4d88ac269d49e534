import { punctuationRuns } from "../document/punctuation";
import { contains, overlaps, type Span, slice } from "../document/span";

/** A stretch of text that is set in one way and lies under the same annotations throughout. */
export interface Run {
  readonly text: string;
  /** Numbers of the annotations over it, ascending. */
  readonly annotations: readonly number[];
  /** How half-width punctuation in it is drawn. */
  readonly width: "full" | "half";
  /** True in the part that names its block, which is set bold. */
  readonly isLead: boolean;
}

/** An annotation that stands in the text. */
export interface Mark {
  /** Its place in the list of annotations, from 1. */
  readonly number: number;
  readonly span: Span;
}

/**
 * Splits `span` of a document's text into runs, at every border of an
 * annotation, of the lead and of half-width punctuation that stays narrow.
 */
export function runsOf(
  text: string,
  span: Span,
  marks: readonly Mark[],
  lead?: Span,
): readonly Run[] {
  const inside = marks.filter((mark) => overlaps(mark.span, span));
  const widths = punctuationRuns(slice(text, span)).map(({ from, to, width }) => ({
    from: from + span.from,
    to: to + span.from,
    width,
  }));
  const borders = [
    ...inside.flatMap((mark) => [mark.span.from, mark.span.to]),
    ...(lead === undefined ? [] : [lead.from, lead.to]),
    ...widths.map(({ from }) => from),
    span.to,
  ];
  const within = [...new Set(borders)]
    .filter((at) => span.from < at && at <= span.to)
    .sort((a, b) => a - b);
  let from = span.from;
  return within.map((to) => {
    const run: Run = {
      text: text.slice(from, to),
      annotations: inside.filter((mark) => contains(mark.span, from)).map(({ number }) => number),
      width: widths.find((one) => contains(one, from))?.width ?? "full",
      isLead: lead !== undefined && contains(lead, from),
    };
    from = to;
    return run;
  });
}
