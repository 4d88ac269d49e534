import type { ColourNames } from "../../../domain/annotations/annotation";
import type { HeadingPath } from "../../../domain/document/heading-path";
import { excerpt } from "../../../domain/export/excerpt";
import type { AppendixEntry } from "../../../domain/export/print-types";
import { countWords, dayWords, LABELS, lookWords, printedWords } from "./labels";
import { passageId } from "./Runs";
import { Words } from "./Words";

/** The list of annotations after the text, for those who read on paper. */
export function Appendix({
  entries,
  colourNames,
  printedAt,
}: {
  readonly entries: readonly AppendixEntry[];
  readonly colourNames: ColourNames;
  readonly printedAt: string;
}) {
  const placed = entries.filter(({ place }) => place !== null);
  const unplaced = entries.filter(({ place }) => place === null);
  const commented = entries.filter(({ comment }) => comment !== null).length;
  return (
    <section className="appendix">
      <h1>{LABELS.appendix}</h1>
      <p className="summary">
        {countWords(entries.length, commented)}
        {printedWords(printedAt)}
      </p>
      {placed.map((entry) => (
        <Entry key={entry.number} entry={entry} colourNames={colourNames} />
      ))}
      {unplaced.length > 0 && (
        <>
          <h2>{LABELS.unplaced}</h2>
          <p className="summary">{LABELS.unplacedHint}</p>
          {unplaced.map((entry) => (
            <Entry key={entry.number} entry={entry} colourNames={colourNames} />
          ))}
        </>
      )}
    </section>
  );
}

function Entry({
  entry,
  colourNames,
}: {
  readonly entry: AppendixEntry;
  readonly colourNames: ColourNames;
}) {
  const { number, colour, style, quote, present, others, place, comment, updatedAt } = entry;
  return (
    <article className={`annotation ${style} ${colour}`}>
      <p className="number">{number}</p>
      <div>
        {place !== null && (
          <p className="place">
            <a href={`#${passageId(number)}`}>
              <Words text={placeWords(place)} />
            </a>
            <span className="page" data-page-of={number} />
          </p>
        )}
        <blockquote>
          <Words text={place === null ? quote : excerpt(quote)} />
        </blockquote>
        {present !== null && (
          <p className="present">
            {LABELS.changed}
            <Words text={excerpt(present)} />
          </p>
        )}
        {others.map((other, index) => (
          <p key={index} className="present">
            {LABELS.compared}
            {other.title !== null && `《${other.title}》`}
            <Words text={`“${excerpt(other.quote)}”`} />
          </p>
        ))}
        {comment?.split("\n").map((line, index) => (
          <p key={index} className="comment">
            <Words text={line} />
          </p>
        ))}
        <p className="look">
          {lookWords(colour, style, colourNames)}　{dayWords(updatedAt)}
        </p>
      </div>
    </article>
  );
}

function placeWords({ chapter, part }: HeadingPath): string {
  const words = [chapter, part].filter((word) => word !== null);
  return words.length === 0 ? LABELS.beforeText : words.join("　");
}
