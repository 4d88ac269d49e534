import { Fragment } from "react";
import type { Span } from "../../domain/document/span";

/** Text with some of its spans marked; spans are in order and do not overlap. */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly Span[];
}) {
  const starts = [0, ...marks.map((mark) => mark.to)];
  return (
    <>
      {starts.map((from, index) => {
        const mark = marks[index];
        return (
          <Fragment key={from}>
            {text.slice(from, mark?.from ?? text.length)}
            {mark !== undefined && <mark>{text.slice(mark.from, mark.to)}</mark>}
          </Fragment>
        );
      })}
    </>
  );
}
