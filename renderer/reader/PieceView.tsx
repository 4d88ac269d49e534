import { memo } from "react";
import type { Block } from "../../domain/document/block";
import { lineRole } from "../../domain/document/line-role";
import type { Piece } from "../../domain/document/pieces";
import { slice } from "../../domain/document/span";
import { Run } from "./Run";
import { TableView } from "./TableView";

/** Sets one piece of a document as what it is. */
export const PieceView = memo(function PieceView({
  piece,
  text,
  metadataLabel,
}: {
  readonly piece: Piece;
  readonly text: string;
  readonly metadataLabel: string;
}) {
  switch (piece.kind) {
    case "block":
      return <BlockView block={piece.block} text={text} />;
    case "box":
      return (
        <aside className="box">
          <h3 className="box-title" data-block={piece.heading.id}>
            <Run text={text} span={piece.heading.content} />
          </h3>
          {piece.entries.map((entry) => (
            <Paragraph key={entry.id} block={entry} text={text} className="entry" />
          ))}
        </aside>
      );
    case "table":
      return <TableView caption={piece.caption} rows={piece.rows} text={text} />;
    case "metadata":
      return <TableView caption={null} rows={piece.rows} text={text} label={metadataLabel} />;
  }
});

function BlockView({ block, text }: { readonly block: Block; readonly text: string }) {
  switch (block.kind) {
    case "title":
      return (
        <h1 className="title" data-block={block.id}>
          <Run text={text} span={block.content} />
        </h1>
      );
    case "chapter":
      return (
        <h2 className="chapter" data-block={block.id}>
          <Run text={text} span={block.content} />
        </h2>
      );
    case "section":
    case "attachment":
      return (
        <h3 className={block.kind} data-block={block.id}>
          <Run text={text} span={block.content} />
        </h3>
      );
    case "head":
    case "foot":
      return (
        <Paragraph
          block={block}
          text={text}
          className={`line line-${lineRole(slice(text, block.content))}`}
        />
      );
    default:
      return <Paragraph block={block} text={text} className={block.kind} />;
  }
}

function Paragraph({
  block,
  text,
  className,
}: {
  readonly block: Block;
  readonly text: string;
  readonly className: string;
}) {
  const { lead, content } = block;
  return (
    <p className={className} data-block={block.id}>
      {lead === undefined ? (
        <Run text={text} span={content} />
      ) : (
        <>
          <strong className="lead">
            <Run text={text} span={lead} />
          </strong>
          <Run text={text} span={{ from: lead.to, to: content.to }} />
        </>
      )}
    </p>
  );
}
