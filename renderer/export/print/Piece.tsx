import { lineRole } from "../../../domain/document/line-role";
import type { PrintLine, PrintPiece } from "../../../domain/export/print-types";
import type { Run } from "../../../domain/export/run";
import { Runs } from "./Runs";
import { MetadataTable, Table } from "./Table";
import { Title } from "./Title";

/** Typesets one piece of the text as what it is. */
export function Piece({ piece }: { readonly piece: PrintPiece }) {
  switch (piece.kind) {
    case "line":
      return <Line line={piece.line} />;
    case "box":
      return (
        <section className="box">
          <h3>
            <Runs runs={piece.heading.runs} />
          </h3>
          {piece.entries.map((entry, index) => (
            <p key={index} className="entry">
              <Runs runs={entry.runs} />
            </p>
          ))}
        </section>
      );
    case "table":
      return <Table table={piece} />;
    case "metadata":
      return <MetadataTable rows={piece.rows} />;
  }
}

function Line({ line: { kind, runs } }: { readonly line: PrintLine }) {
  switch (kind) {
    case "title":
      return (
        <Title words={wordsOf(runs)}>
          <Runs runs={runs} />
        </Title>
      );
    case "chapter":
      return (
        <h2>
          <Runs runs={runs} />
        </h2>
      );
    case "item":
      return <Item runs={runs} />;
    case "head":
    case "foot":
      return (
        <p className={`line-${lineRole(wordsOf(runs))}`}>
          <Runs runs={runs} />
        </p>
      );
    default:
      return (
        <p className={kind}>
          <Runs runs={runs} />
        </p>
      );
  }
}

/** An item's heading runs into its first paragraph; an item without more is all heading. */
function Item({ runs }: { readonly runs: readonly Run[] }) {
  const lead = runs.filter(({ isLead }) => isLead);
  const heading = lead.length === 0 ? runs : lead;
  const rest = runs.filter((run) => !heading.includes(run));
  return (
    <div className="item">
      <h3>
        <Runs runs={heading} />
      </h3>
      <Runs runs={rest} />
    </div>
  );
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
