import type { ColourNames } from "../../../domain/annotations/annotation";
import { beginnings } from "../../../domain/export/print-order";
import type { PrintModel } from "../../../domain/export/print-types";
import { Appendix } from "./Appendix";
import { Front } from "./Front";
import { LABELS } from "./labels";
import { Piece } from "./Piece";
import { Beginnings } from "./Runs";
import { Title } from "./Title";

/** A document with its annotations, as it is printed. */
export function PrintPage({
  model,
  appendix,
  colourNames,
  printedAt,
}: {
  readonly model: PrintModel;
  readonly appendix: boolean;
  readonly colourNames: ColourNames;
  readonly printedAt: string;
}) {
  const { front, pieces, entries, lacksStart, lacksEnd } = model;
  const [first, ...rest] = pieces;
  const opensWithTitle = first?.kind === "line" && first.line.kind === "title";
  return (
    <Beginnings value={beginnings(pieces)}>
      <article>
        {front.title !== null && <Title words={front.title}>{front.title}</Title>}
        {opensWithTitle && <Piece piece={first} />}
        <Front front={front} />
        {lacksStart && <p className="lack">{LABELS.lacksStart}</p>}
        {(opensWithTitle ? rest : pieces).map((piece, index) => (
          <Piece key={index} piece={piece} />
        ))}
        {lacksEnd && <p className="lack">{LABELS.lacksEnd}</p>}
      </article>
      {appendix && entries.length > 0 && <Appendix {...{ entries, colourNames, printedAt }} />}
    </Beginnings>
  );
}
